/**
 * Prints one line per sentence of the promise page at the end of `npm test`, from the reports of both test runners.
 * Fails if a test of a promise failed or is missing, or if none was run.
 */
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import promise from '../../locales/en/promise.json';
import { type Proof, proofs } from './privacy/proofs';

/** Where vite.config.ts and playwright.config.ts write their reports. */
export const resultsFolder = 'node_modules/.cache/results';

/** Result of a test. `browser` is empty for unit tests. */
export interface Outcome {
  file: string;
  title: string;
  browser: string;
  state: 'passed' | 'failed' | 'skipped';
  /** First line of the error, for browser tests. */
  why?: string;
}

/** State of a promise: tests that passed, failed or were skipped, and proofs without a matching test. */
export interface Standing {
  id: string;
  says: string;
  held: number;
  failed: readonly Outcome[];
  leftOut: number;
  gone: readonly Proof[];
}

interface UnitReport {
  testResults: { name: string; assertionResults: { title: string; status: string }[] }[];
}

interface Suite {
  file: string;
  suites?: Suite[];
  specs: { title: string; tests: Tried[] }[];
}

interface Tried {
  status: 'expected' | 'unexpected' | 'flaky' | 'skipped';
  results: { error?: { message?: string } }[];
}

/** Reads a Vitest report. @throws Error if it does not exist. */
export function unitOutcomes(report: string): Outcome[] {
  const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as UnitReport;
  return testResults.flatMap(({ name, assertionResults }) =>
    assertionResults.map(({ title, status }) => ({
      file: name.replace(/^.*?\/tests\//, ''),
      title,
      browser: '',
      state: status === 'passed' ? 'passed' : status === 'failed' ? 'failed' : 'skipped',
    })),
  );
}

/** Reads a Playwright report for one browser. @throws Error if the run did not finish. */
export function browserOutcomes(report: string, browser: string): Outcome[] {
  const { suites, errors } = JSON.parse(readFileSync(report, 'utf8')) as {
    suites: Suite[];
    errors: { message: string }[];
  };
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'));
  return suites.flatMap((suite) => inSuite(suite, browser));
}

function inSuite({ file, specs, suites = [] }: Suite, browser: string): Outcome[] {
  const own = specs.flatMap(({ title, tests }) =>
    tests.map(({ status, results }): Outcome => {
      const state = status === 'skipped' ? 'skipped' : status === 'unexpected' ? 'failed' : 'passed';
      const why = results.at(-1)?.error?.message?.split('\n')[0];
      return { file: `browser/${file}`, title, browser, state, ...(why && { why }) };
    }),
  );
  return [...own, ...suites.flatMap((inner) => inSuite(inner, browser))];
}

/** The state of every promise. Proofs in files that were not run are not counted as missing. */
export function standings(outcomes: readonly Outcome[]): Standing[] {
  const ran = new Set(outcomes.map(({ file }) => file));
  return Object.entries(proofs).map(([id, all]) => {
    const of = outcomes.filter((outcome) => all.some((proof) => answersTo(outcome, proof)));
    return {
      id,
      says: saidBy(id),
      held: of.filter(({ state }) => state === 'passed').length,
      failed: of.filter(({ state }) => state === 'failed'),
      leftOut: of.filter(({ state }) => state === 'skipped').length,
      gone: all.filter((proof) => ran.has(proof[0]) && !of.some((outcome) => answersTo(outcome, proof))),
    };
  });
}

/** Parameterized titles match by their fixed part and, if given, the value. */
function answersTo({ file, title }: Outcome, [proofFile, piece, filledWith = '']: Proof): boolean {
  return file === proofFile && title.includes(piece + filledWith);
}

/** Why a promise does not hold, or undefined if it does. */
export function faultOf({ held, failed, gone }: Standing): string | undefined {
  const [broken] = failed;
  if (broken) return `${broken.file} › ${broken.title}`;
  const [missing] = gone;
  if (missing) return `there is no test "${missing[1]}" in ${missing[0]}`;
  return held === 0 ? 'no test was seen to show it' : undefined;
}

export function lineOf(standing: Standing): string {
  const fault = faultOf(standing);
  if (fault) return `BROKEN  ${standing.id}: ${fault}`;
  const left = standing.leftOut > 0 ? ` (${standing.leftOut} more: npm run verify -- prove)` : '';
  return `held    ${standing.id}: ${standing.says} · ${standing.held} tests${left}`;
}

function saidBy(id: string): string {
  const all: Record<string, string> = { ...promise.do, ...promise.dont, ...promise.safer, ...promise.try };
  return all[id] ?? '';
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const all = standings([
    ...unitOutcomes(`${resultsFolder}/unit.json`),
    ...browserOutcomes(`${resultsFolder}/browser.json`, 'the browser'),
  ]);
  for (const standing of all) console.log(lineOf(standing));
  process.exitCode = all.some(faultOf) ? 1 : 0;
}
