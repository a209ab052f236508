import { existsSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';

/**
 * What the last run of both test runners came to: each failure with the first lines of its error, then the totals, so that
 * the end of a long log tells what is wrong. `--clear` deletes their reports before a run, so that old ones are not counted.
 */
const folder = fileURLToPath(new URL('../../node_modules/.cache/results/', import.meta.url));
const reports = { 'unit.json': readVitest, 'browser.json': readPlaywright };
const oneHour = 60 * 60 * 1000;

if (process.argv.includes('--clear')) {
  for (const name of Object.keys(reports)) rmSync(folder + name, { force: true });
} else {
  const problems = [];
  let passed = 0;
  let failed = 0;
  const failures = [];
  for (const [name, read] of Object.entries(reports)) {
    const path = folder + name;
    if (!existsSync(path)) {
      problems.push(`${name} is missing: those tests did not run to their end.`);
      continue;
    }
    const counted = read(JSON.parse(readFileSync(path, 'utf8')));
    if (Date.now() - counted.startedAt > oneHour) problems.push(`${name} is more than an hour old.`);
    if (counted.passed === 0) problems.push(`${name} tells of no test that passed.`);
    passed += counted.passed;
    failed += counted.failed;
    failures.push(...counted.failures);
  }
  for (const { title, why } of failures) console.error(`✘ ${title}\n${firstLines(why)}`);
  for (const problem of problems) console.error(problem);
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 || problems.length > 0 ? 1 : 0;
}

/** @param {string | undefined} why the message of an error, with or without colors */
function firstLines(why = '') {
  const plain = stripVTControlCharacters(why)
    .split('\n')
    .filter((line) => line.trim() !== '');
  return plain
    .slice(0, 6)
    .map((line) => `    ${line.slice(0, 200)}`)
    .join('\n');
}

/**
 * A file that fails to load has no tests to count, so it counts as one failed test.
 * @param {{ startTime: number, numPassedTests: number, testResults: { name: string, status: string, message?: string,
 * assertionResults: { fullName: string, status: string, failureMessages?: string[] }[] }[] }} report
 */
function readVitest({ startTime, numPassedTests, testResults }) {
  const failures = testResults.flatMap(({ name, status, message, assertionResults }) =>
    status === 'failed' && assertionResults.length === 0
      ? [{ title: name, why: message }]
      : assertionResults
          .filter((test) => test.status === 'failed')
          .map(({ fullName, failureMessages }) => ({
            title: `${name} › ${fullName}`,
            why: failureMessages?.[0],
          })),
  );
  return { startedAt: startTime, passed: numPassedTests, failed: failures.length, failures };
}

/**
 * @param {{ stats: { startTime: string, expected: number, flaky: number }, errors: { message?: string }[],
 * suites: Suite[] }} report
 */
function readPlaywright({ stats, errors, suites }) {
  const failures = [
    ...errors.map(({ message }) => ({ title: 'The browser run', why: message })),
    ...suites.flatMap((suite) => failuresOf(suite)),
  ];
  return {
    startedAt: Date.parse(stats.startTime),
    passed: stats.expected + stats.flaky,
    failed: failures.length,
    failures,
  };
}

/**
 * @typedef {{ title: string, file: string, suites?: Suite[], specs: { title: string, line: number,
 * tests: { status: string, results: { error?: { message?: string } }[] }[] }[] }} Suite
 * @param {Suite} suite
 * @param {string[]} [above] titles of the suites around it
 * @returns {{ title: string, why: string | undefined }[]}
 */
function failuresOf({ title, file, suites = [], specs }, above = []) {
  const path = title === file ? above : [...above, title];
  const own = specs.flatMap((spec) =>
    spec.tests
      .filter(({ status }) => status === 'unexpected')
      .map(({ results }) => ({
        title: `${file}:${spec.line} › ${[...path, spec.title].join(' › ')}`,
        why: results.at(-1)?.error?.message,
      })),
  );
  return [...own, ...suites.flatMap((inner) => failuresOf(inner, path))];
}
