/** Asks the registry which packages that we serve have a known weakness, as `npm audit` tells it. */
import { spawnSync } from 'node:child_process';

/** `unknown` when the registry gave no answer: that is said, and never taken for "none". */
export interface Advisories {
  state: 'none' | 'found' | 'unknown';
  /** A whole sentence for a report. */
  says: string;
}

export function knownAdvisories(
  audit: () => string = () =>
    spawnSync('npm', ['audit', '--omit=dev', '--json'], { encoding: 'utf8', timeout: 60_000 }).stdout,
): Advisories {
  try {
    const { metadata, vulnerabilities = {} } = JSON.parse(audit()) as {
      metadata: { vulnerabilities: { total: number } };
      vulnerabilities?: Record<string, { severity: string }>;
    };
    const { total } = metadata.vulnerabilities;
    if (total === 0) return { state: 'none', says: 'none.' };
    const named = Object.entries(vulnerabilities).map(([name, { severity }]) => `${name} (${severity})`);
    return { state: 'found', says: `${total}: ${named.join(', ')}.` };
  } catch {
    return { state: 'unknown', says: 'not known, for the registry gave no answer.' };
  }
}
