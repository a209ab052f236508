/**
 * At the end of `npm test`: one line a sentence of the promise page, from what the two test runners wrote down
 * about their last run. Fails when a test of a promise failed, is gone, or none was seen to hold.
 */
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import promise from '../../locales/en/promise.json';
import { type Proof, proofs } from './privacy/proofs';

/** Where vite.config.ts and playwright.config.ts let every run write. */
export const resultsFolder = 'node_modules/.cache/results';

/** What became of one test. `browser` is empty for a test that needs none. */
export interface Outcome {
  file: string;
  title: string;
  browser: string;
  state: 'passed' | 'failed' | 'skipped';
  /** The first line of what a failed test in a browser said. */
  why?: string;
}

/** How a promise stands: the tests that held, that failed, that were left out, and proofs that no test answers to. */
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

/** What Vitest wrote down. @throws Error where there is no such report. */
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

/** What Playwright wrote down of its tests in one browser. @throws Error where its run did not come to its end. */
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

/** How every promise stands after these tests. A file that was not run at all says nothing about its proofs. */
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

/** Some titles are filled in when they run: the table names what stands before that, and may say with what. */
function answersTo({ file, title }: Outcome, [proofFile, piece, filledWith = '']: Proof): boolean {
  return file === proofFile && title.includes(piece + filledWith);
}

/** What is wrong with how a promise stands, in words; nothing where it holds. */
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
