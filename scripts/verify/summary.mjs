import { existsSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * Totals of the last run of both test runners. `--clear` deletes their reports before a run, so that old ones are not
 * counted.
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
  }
  for (const problem of problems) console.error(problem);
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 || problems.length > 0 ? 1 : 0;
}

/**
 * A file that fails to load has no tests to count, so it counts as one failed test.
 * @param {{ startTime: number, numPassedTests: number, numFailedTests: number, testResults: { status: string,
 * assertionResults: unknown[] }[] }} report
 */
function readVitest({ startTime, numPassedTests, numFailedTests, testResults }) {
  const unloaded = testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  return { startedAt: startTime, passed: numPassedTests, failed: numFailedTests + unloaded.length };
}

/**
 * @param {{ stats: { startTime: string, expected: number, unexpected: number, flaky: number },
 * errors: unknown[] }} report
 */
function readPlaywright({ stats, errors }) {
  return {
    startedAt: Date.parse(stats.startTime),
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
  };
}
