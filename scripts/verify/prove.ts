/**
 * `npm run verify -- prove`: runs the long versions of the tests of the promise page in every installed browser, and
 * writes `docs/reports/privacy-proof.md`.
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commitNow } from '../build/currentCommit';
import { findFullBrowser, resolveBrowser } from './browser/browser.mjs';
import { channels } from './browser/channels';
import { plantedLeaks } from './browser/plantedLeaks';
import { freePort, webServers } from './browser/servers';
import { knownAdvisories } from './privacy/advisories';
import { proofs } from './privacy/proofs';
import {
  browserOutcomes,
  faultOf,
  lineOf,
  type Outcome,
  resultsFolder,
  standings,
  unitOutcomes,
} from './promises';

const reportFile = 'docs/reports/privacy-proof.md';
const folder = mkdtempSync(join(tmpdir(), 'prove-'));
// A web server that drops root privileges must still be able to read the site.
chmodSync(folder, 0o755);
const site = join(folder, 'site');
const env = { ...process.env, PROVE: '1', TEST_ROOT: site };
const files = [...new Set(Object.values(proofs).flatMap((all) => all.map(([file]) => `tests/${file}`)))];
const unitFiles = files.filter((file) => !file.startsWith('tests/browser/'));
const browserFiles = files.filter((file) => file.startsWith('tests/browser/'));
/** Tests of the tests themselves, for which one browser is enough. */
const ofTheTests = ['tests/browser/privacy-selftest.spec.ts'];

const run = (command: string, args: string[], more: NodeJS.ProcessEnv = {}) =>
  spawnSync(command, args, { env: { ...env, ...more }, encoding: 'utf8', maxBuffer: 1 << 28 });
const versionOf = (path = ''): string => run(path, ['--version']).stdout?.trim() || 'of an unknown version';

console.log('Building …');
const build = run('npm', ['run', '-s', 'build'], { DIST: site });
if (build.status !== 0) throw new Error(build.stderr);

console.log('Unit tests …');
run('npx', ['vitest', 'run', ...unitFiles]);
const outcomes = unitOutcomes(join(resultsFolder, 'unit.json'));
const small = await resolveBrowser();
const full = findFullBrowser();
const browsers = [small, ...(full && full.executablePath !== small.executablePath ? [full] : [])].map(
  ({ executablePath = '' }) => ({ path: executablePath, name: versionOf(executablePath) }),
);
for (const browser of browsers) {
  console.log(`In ${browser.name} …`);
  for (const file of browser === browsers[0] ? [...browserFiles, ...ofTheTests] : browserFiles) {
    // An overloaded machine can abort a run, so it is repeated once before it counts as a failure.
    const found = (await testsIn(browser, file)) ??
      (await testsIn(browser, file)) ?? [notEnded(browser, file)];
    outcomes.push(...found);
    console.log(
      `  ${file}: ${found.filter(({ state }) => state === 'passed').length} of ${found.length} held`,
    );
  }
}
const advisories = knownAdvisories();
const all = standings(outcomes);
const failed = outcomes.filter(({ state }) => state === 'failed');
mkdirSync('docs/reports', { recursive: true });
writeFileSync(reportFile, report());
rmSync(folder, { recursive: true });
for (const standing of all) console.log(lineOf(standing));
for (const { file, title, browser, why = '' } of failed)
  console.error(`failed: ${file} › ${title} (${browser || 'no browser'}) ${why}`);
console.log(`${advisories.says} Written: ${reportFile}`);
process.exitCode = failed.length > 0 || advisories.state === 'found' || all.some(faultOf) ? 1 : 0;

interface Browser {
  path: string;
  name: string;
}

/** Runs one test file in one browser; undefined if the run did not finish. */
async function testsIn({ path, name }: Browser, file: string): Promise<Outcome[] | undefined> {
  const port = await freePort();
  const output = join(folder, `browser-${port}.json`);
  const args = ['playwright', 'test', file, '--workers=2', '--reporter=json'];
  run('npx', [...args, `--output=${join(folder, 'browser')}`], {
    TEST_PORT: String(port),
    TEST_BROWSER: path,
    PLAYWRIGHT_JSON_OUTPUT_NAME: output,
  });
  return existsSync(output) ? browserOutcomes(output, name) : undefined;
}

function notEnded({ name }: Browser, file: string): Outcome {
  return {
    file: file.replace('tests/', ''),
    title: 'the tests of this file did not come to their end',
    browser: name,
    state: 'failed',
  };
}

function report(): string {
  const count = (state: Outcome['state']) => outcomes.filter((outcome) => outcome.state === state).length;
  return `# What was shown of the promise page

Made by \`npm run verify -- prove\` on ${new Date().toISOString().slice(0, 10)}, of commit ${commitNow()}: ${count('passed')} tests held, ${count('failed')} failed, ${count('skipped')} were left out.

- Browsers: ${browsers.map(({ name }) => name).join('; ')}.
- Web servers: ${serversHere()}.
- Ways out that were tried: ${Object.keys(channels).length}.
- Leaks planted into our own code, each of which must make exactly one test fail: ${plantedLeaks.length}.
- Known advisories for what is served: ${advisories.says}

| sentence | says | held | failed | left out |
| --- | --- | --- | --- | --- |
${all.map(({ id, says, held, failed, leftOut }) => `| ${id} | ${says} | ${held} | ${failed.length} | ${leftOut} |`).join('\n')}
${failedOnes()}${leftOutOnes()}
What these tests cannot show stands in \`docs/privacy.md\`.
`;
}

function serversHere(): string {
  const names = webServers.map(({ name }) => name);
  return names.length > 0
    ? `${names.join(', ')}, each with its files of \`deploy/web\``
    : 'the built-in one, for neither nginx nor Caddy nor Apache is here';
}

function failedOnes(): string {
  const lines = failed.map(({ file, title, browser }) => `- ${file} › ${title}${browser && ` (${browser})`}`);
  return lines.length > 0 ? `\nFailed:\n\n${lines.join('\n')}\n` : '';
}

function leftOutOnes(): string {
  const lines = outcomes
    .filter(({ state }) => state === 'skipped')
    .map(({ file, title, browser }) => `- ${file} › ${title}${browser && ` (${browser})`}`);
  return lines.length > 0
    ? `\nLeft out, for want of a full browser or of a web server:\n\n${lines.join('\n')}\n`
    : '';
}
