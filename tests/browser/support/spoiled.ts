import { execFile } from 'node:child_process';
import { appendFile, cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PlantedLeak } from '../../../scripts/verify/browser/plantedLeaks';
import { freePort } from '../../../scripts/verify/browser/servers';

/** A copy of a built site whose code leaks every answer, until `remove`. */
export async function spoiledSite(root: string, { plant }: Pick<PlantedLeak, 'plant'>) {
  const folder = await mkdtemp(join(tmpdir(), 'spoiled-'));
  await cp(root, folder, { recursive: true });
  const page = await readFile(join(folder, 'en/index.html'), 'utf8');
  const [, entry = ''] = page.match(/<script type="module"[^>]* src="([^"]+)"/) ?? [];
  await appendFile(join(folder, entry), `\n;(${tellEverything})(${plant});\n`);
  // Precompressed copies would be served instead of the changed file.
  for (const name of await readdir(join(folder, 'assets')))
    if (`/assets/${name}`.startsWith(`${entry}.`)) await rm(join(folder, 'assets', name));
  return { folder, remove: () => rm(folder, { recursive: true }) };
}

/** Runs in the browser: leaks each answer as `question=answer` when it is given. */
function tellEverything(leak: (text: string) => unknown) {
  addEventListener('change', ({ target }) => {
    const field = target as HTMLInputElement;
    const question = field.closest<HTMLElement>('[data-question]')?.dataset.question;
    if (question) leak(`${question}=${field.value}`);
  });
}

interface Suite {
  title: string;
  suites?: Suite[];
  specs: { title: string; ok: boolean }[];
}

/** Titles of the tests of a file that fail against a site. @throws Error if the tests cannot be run. */
export async function testsThatFail(root: string, file: string, titled: string): Promise<string[]> {
  const output = await mkdtemp(join(tmpdir(), 'spoiled-results-'));
  // Settings of this worker must not reach the test runner it starts.
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^(TEST_|PLAYWRIGHT_|PW_?TEST)/.test(name),
  );
  const env = {
    ...Object.fromEntries(inherited),
    ...(process.env.TEST_BROWSER ? { TEST_BROWSER: process.env.TEST_BROWSER } : {}),
    TEST_ROOT: root,
    TEST_PORT: `${await freePort()}`,
    PLAYWRIGHT_JSON_OUTPUT_NAME: join(output, 'results.json'),
  };
  const args = ['playwright', 'test', file, '--grep', titled, '--workers=1', '--reporter=json'];
  const told = await new Promise<string>((ended) =>
    execFile('npx', [...args, `--output=${output}`], { env }, (_, stdout, stderr) => ended(stdout + stderr)),
  );
  const results = await readFile(join(output, 'results.json'), 'utf8').catch(() => undefined);
  await rm(output, { recursive: true });
  if (!results) throw new Error(`The tests did not come to their end.\n${told}`);
  const { suites } = JSON.parse(results) as { suites: Suite[] };
  const specs = suites.flatMap(specsOf);
  if (specs.length === 0) throw new Error(`No test of ${file} is titled "${titled}".\n${told}`);
  return specs.filter(({ ok }) => !ok).map(({ title }) => title);
}

const specsOf = ({ specs, suites = [] }: Suite): Suite['specs'] => [...specs, ...suites.flatMap(specsOf)];
