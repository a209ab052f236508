/**
 * `npm run prove`: the long versions of every test of the promise page, in every browser that is here, and a
 * dated report in `docs/reports/privacy-proof.md`. Takes some ten minutes.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import promise from '../locales/en/promise.json';
import { findFullBrowser, resolveBrowser } from '../tests/browser/support/browser.mjs';
import { channels } from '../tests/browser/support/channels';
import { freePort, hasNginx } from '../tests/browser/support/nginx';
import { type Proof, proofs } from '../tests/privacy/proofs';

interface Outcome {
  file: string;
  title: string;
  browser: string;
  state: 'passed' | 'failed' | 'skipped';
}

interface Suite {
  file: string;
  title: string;
  suites?: Suite[];
  specs: { title: string; tests: { status: 'expected' | 'unexpected' | 'flaky' | 'skipped' }[] }[];
}

const reportFile = 'docs/reports/privacy-proof.md';
const folder = mkdtempSync(join(tmpdir(), 'prove-'));
const site = join(folder, 'site');
const env = { ...process.env, PROVE: '1', TEST_ROOT: site };
const files = [...new Set(Object.values(proofs).flatMap((all) => all.map(([file]) => `tests/${file}`)))];
const unitFiles = files.filter((file) => !file.startsWith('tests/browser/'));
const browserFiles = [
  ...files.filter((file) => file.startsWith('tests/browser/')),
  'tests/browser/privacy-selftest.spec.ts',
];

const run = (command: string, args: string[], more: NodeJS.ProcessEnv = {}) =>
  spawnSync(command, args, { env: { ...env, ...more }, encoding: 'utf8', maxBuffer: 1 << 28 });
const versionOf = (path = ''): string => run(path, ['--version']).stdout?.trim() || 'of an unknown version';

console.log('Building …');
const build = run('npm', ['run', '-s', 'build'], { DIST: site });
if (build.status !== 0) throw new Error(build.stderr);

console.log('Unit tests …');
const outcomes = unitOutcomes();
const small = await resolveBrowser();
const full = findFullBrowser();
const browsers = [small, ...(full && full.executablePath !== small.executablePath ? [full] : [])].map(
  ({ executablePath = '' }) => ({ path: executablePath, name: versionOf(executablePath) }),
);
for (const browser of browsers) {
  console.log(`In ${browser.name} …`);
  outcomes.push(...browserOutcomes(browser, await freePort()));
}
const advisories = run('npm', ['audit', '--omit=dev', '--json']);
mkdirSync('docs/reports', { recursive: true });
writeFileSync(reportFile, report());
rmSync(folder, { recursive: true });
const failed = outcomes.filter(({ state }) => state === 'failed');
for (const { file, title, browser } of failed) console.error(`failed: ${file} › ${title} (${browser})`);
console.log(`${outcomes.length - failed.length} of ${outcomes.length} held. Written: ${reportFile}`);
const unshown = Object.entries(proofs).filter(([, all]) => heldBy(all, 'passed') === 0);
for (const [id] of unshown) console.error(`nothing was seen to show: ${id}`);
process.exitCode = failed.length > 0 || unshown.length > 0 ? 1 : 0;

function unitOutcomes(): Outcome[] {
  run('npx', ['vitest', 'run', ...unitFiles]);
  // Where vite.config.ts lets every run write, whatever a command line says.
  const output = 'node_modules/.cache/results/unit.json';
  const { testResults } = JSON.parse(readFileSync(output, 'utf8')) as {
    testResults: { name: string; assertionResults: { title: string; status: string }[] }[];
  };
  return testResults.flatMap(({ name, assertionResults }) =>
    assertionResults.map(({ title, status }) => ({
      file: name.replace(/^.*\/tests\//, ''),
      title,
      browser: '',
      state: status === 'passed' ? 'passed' : status === 'failed' ? 'failed' : 'skipped',
    })),
  );
}

function browserOutcomes({ path, name }: { path: string; name: string }, port: number): Outcome[] {
  const output = join(folder, `browser-${port}.json`);
  const args = ['playwright', 'test', ...browserFiles, '--workers=1', '--reporter=json'];
  const { stderr } = run('npx', [...args, `--output=${join(folder, 'browser')}`], {
    TEST_PORT: String(port),
    TEST_BROWSER: path,
    PLAYWRIGHT_JSON_OUTPUT_NAME: output,
  });
  if (!existsSync(output)) throw new Error(`The tests in ${name} did not come to their end.\n${stderr}`);
  const { suites, errors } = JSON.parse(readFileSync(output, 'utf8')) as {
    suites: Suite[];
    errors: { message: string }[];
  };
  if (errors.length > 0) throw new Error(`In ${name}: ${errors.map(({ message }) => message).join('\n')}`);
  return suites.flatMap((suite) => inSuite(suite, name));
}

function inSuite({ file, specs, suites = [] }: Suite, browser: string): Outcome[] {
  const own = specs.flatMap(({ title, tests }) =>
    tests.map(({ status }): Outcome => {
      const state = status === 'skipped' ? 'skipped' : status === 'unexpected' ? 'failed' : 'passed';
      return { file: `browser/${file}`, title, browser, state };
    }),
  );
  return [...own, ...suites.flatMap((inner) => inSuite(inner, browser))];
}

function report(): string {
  const count = (state: Outcome['state']) => outcomes.filter((outcome) => outcome.state === state).length;
  const commit = run('git', ['rev-parse', '--short=8', 'HEAD']).stdout.trim();
  const changed =
    run('git', ['status', '--porcelain']).stdout.trim() === '' ? '' : ', with changes not yet committed';
  return `# What was shown of the promise page

On ${new Date().toISOString().slice(0, 10)}, of commit ${commit}${changed}: ${count('passed')} tests held, ${count('failed')} failed, ${count('skipped')} were left out.

- Browsers: ${browsers.map(({ name }) => name).join('; ')}.
- Web server: ${hasNginx ? 'nginx, with the files of `deploy/web`' : 'the built-in one, for there is no nginx here'}.
- Ways out that were tried: ${Object.keys(channels).length}.
- Known advisories for what is served: ${knownAdvisories()}.

| sentence | says | held | failed |
| --- | --- | --- | --- |
${Object.entries(proofs)
  .map(([id, all]) => `| ${id} | ${saidBy(id)} | ${heldBy(all, 'passed')} | ${heldBy(all, 'failed')} |`)
  .join('\n')}

Every deliberate leak of \`tests/browser/privacy-selftest.spec.ts\` is part of the count above. What these tests cannot show stands in \`docs/privacy.md\`.
`;
}

function heldBy(all: readonly Proof[], state: Outcome['state']): number {
  return outcomes.filter((outcome) =>
    all.some(
      ([file, title]) => outcome.file === file && matches(outcome.title, title) && outcome.state === state,
    ),
  ).length;
}

/** Some titles are filled in when they run: the table names what stands before or after that. */
function matches(title: string, piece: string): boolean {
  return title.includes(piece) || piece.includes(title);
}

function saidBy(id: string): string {
  const all: Record<string, string> = { ...promise.do, ...promise.dont, ...promise.safer, ...promise.try };
  return all[id] ?? '';
}

function knownAdvisories(): string {
  try {
    const { metadata } = JSON.parse(advisories.stdout) as {
      metadata: { vulnerabilities: { total: number } };
    };
    return String(metadata.vulnerabilities.total);
  } catch {
    return 'not asked, for the registry did not answer';
  }
}
