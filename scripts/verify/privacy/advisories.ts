/** Known advisories of the packages that are served, from `npm audit`. */
import { spawnSync } from 'node:child_process';

/** `unknown`: the registry did not respond. This is reported and not treated as `none`. */
export interface Advisories {
  state: 'none' | 'found' | 'unknown';
  /** A complete sentence for a report. */
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
