import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

/** A copy of the script, which finds the reports beside it. */
let home = '';
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'summary-'));
  mkdirSync(join(home, 'scripts/verify'), { recursive: true });
  mkdirSync(join(home, 'node_modules/.cache/results'), { recursive: true });
  cpSync('scripts/verify/summary.mjs', join(home, 'scripts/verify/summary.mjs'));
});
afterEach(() => rmSync(home, { recursive: true }));

const now = new Date();
const unit = (tests: object[], file: object = {}) => ({
  startTime: now.getTime(),
  numPassedTests: tests.length - tests.filter((test) => 'failureMessages' in test).length,
  testResults: [{ name: 'tests/a.test.ts', status: 'passed', assertionResults: tests, ...file }],
});
const browser = (tests: object[], errors: object[] = []) => ({
  stats: { startTime: now.toISOString(), expected: tests.length, flaky: 0 },
  errors,
  suites: [
    {
      title: 'wall.spec.ts',
      file: 'wall.spec.ts',
      specs: [],
      suites: [{ title: 'while idle', file: 'wall.spec.ts', specs: [{ title: 'forgets', line: 7, tests }] }],
    },
  ],
});
const passed = { fullName: 'a passes', status: 'passed' };
const held = { status: 'expected', results: [{}] };

function summary(reports: { 'unit.json'?: object; 'browser.json'?: object }) {
  for (const [name, report] of Object.entries(reports))
    writeFileSync(join(home, 'node_modules/.cache/results', name), JSON.stringify(report));
  const { status, stdout, stderr } = spawnSync('node', [join(home, 'scripts/verify/summary.mjs')], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

test('two runs without a failure come to their totals', () => {
  expect(summary({ 'unit.json': unit([passed]), 'browser.json': browser([held]) })).toEqual({
    status: 0,
    stdout: '2 passed, 0 failed\n',
    stderr: '',
  });
});

test('each failure stands at the end with its place and the first lines of its error', () => {
  const failed = { fullName: 'a counts', status: 'failed', failureMessages: ['expected 1\nto be 2'] };
  const broken = { status: 'unexpected', results: [{ error: { message: '\u001b[31mwas seen\u001b[0m' } }] };
  const { status, stdout, stderr } = summary({
    'unit.json': unit([passed, failed]),
    'browser.json': browser([broken]),
  });
  expect(status).toBe(1);
  expect(stdout).toContain('2 failed');
  expect(stderr).toBe(
    '✘ tests/a.test.ts › a counts\n    expected 1\n    to be 2\n✘ wall.spec.ts:7 › while idle › forgets\n    was seen\n',
  );
});

test('a file that does not load, a run that ends early and a missing report are failures', () => {
  const unloaded = unit([], { status: 'failed', message: 'no such module' });
  const early = browser([held], [{ message: 'the server did not start' }]);
  const { status, stderr } = summary({ 'unit.json': unloaded, 'browser.json': early });
  expect(status).toBe(1);
  expect(stderr).toContain('no such module');
  expect(stderr).toContain('the server did not start');

  rmSync(join(home, 'node_modules/.cache/results/browser.json'));
  expect(summary({ 'unit.json': unit([passed]) })).toMatchObject({ status: 1 });
});
