import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { freePort } from '../../scripts/verify/browser/servers';

const root = process.env.TEST_ROOT ?? 'dist';
const port = await freePort();
const address = `http://127.0.0.1:${port}`;
let server: ChildProcess | undefined;
let page: Page;

// The development server turns some hundred modules into JavaScript at the first visit, so there is one visit only;
// and no inner timeout is shorter than that of the whole test.
test.describe.configure({ mode: 'serial', timeout: 120_000 });
const patiently = expect.configure({ timeout: 120_000 });

test.beforeAll(async ({ browser }) => {
  server = spawn(
    process.execPath,
    ['--import', 'tsx', 'scripts/authoring/workbench/serve.ts', '--port', String(port)],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  );
  const isUp = () =>
    fetch(address).then(
      ({ ok }) => ok,
      () => false,
    );
  await patiently.poll(isUp).toBe(true);
  page = await browser.newPage({ viewport: { width: 1440, height: 900 }, isMobile: false, hasTouch: false });
  await page.goto(`${address}/#/program/idnyc`);
});

test.afterAll(async () => {
  await page?.close();
  server?.kill();
});

test('the conditions of a program are highlighted for the answers of a test person', async () => {
  const card = page.locator('[data-program="idnyc"]');
  await patiently(card.locator('[data-verdict]')).toHaveText('possible');
  const answer = (question: string, choice: string) =>
    page.locator(`[data-question="${question}"] [data-answer="${choice}"]`).click();
  const lit = (condition: string) => card.locator(`[data-condition="${condition}"] > [data-truth]`);
  await expect(lit('livesInCity')).toHaveAttribute('data-truth', 'unknown');
  await answer('borough', 'queens');
  await expect(lit('livesInCity')).toHaveAttribute('data-truth', 'met');
  await answer('age', 'under10');
  await expect(lit('atLeast10')).toHaveAttribute('data-truth', 'notMet');
  await expect(card.locator('[data-verdict]')).toHaveText('unlikely');
  await answer('age', '10to15');
  await expect(card.locator('[data-verdict]')).toHaveText('likely');
  await answer('urgent', 'notSure');
  await expect(page.locator('fieldset.next')).toHaveAttribute('data-question', 'needs');
});

test('texts are shown in two languages side by side, and facts with their age', async () => {
  await page.getByLabel('and in').selectOption('ar');
  const words = page.locator('.texts td[lang="ar"]');
  await patiently(words.first()).toHaveAttribute('dir', 'rtl');
  await expect(page.locator('.texts td[lang="en"]')).toHaveCount(await words.count());
  await expect(page.locator('.texts .missing')).toHaveCount(0);
  await expect(page.locator('.facts tbody tr').first()).toContainText(/\d{4}-\d{2}-\d{2}/);
});

test('the path is drawn, and the changes since a commit are listed', async () => {
  await page.getByRole('link', { name: 'The path as a graph' }).click();
  const image = page.locator('.picked img');
  await patiently
    .poll(() => image.evaluate((one: HTMLImageElement) => one.naturalHeight))
    .toBeGreaterThan(200);
  await page.getByRole('link', { name: 'What changed' }).click();
  await patiently(page.locator('[data-changes]')).toBeVisible();
  const unknown = await page.request.get(`${address}/ask/since/no-such-commit`);
  expect(unknown.status()).toBe(404);
});

test('no part of the workbench is in the built site', () => {
  const served = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(js|html|css|json)$/.test(file),
  );
  expect(served.length).toBeGreaterThan(20);
  const astray = served.filter(
    // The folder of the repository may have this name.
    (file) =>
      /workbench/i.test(`${file} ${readFileSync(join(root, file), 'utf8').replaceAll(process.cwd(), '')}`),
  );
  expect(astray).toEqual([]);
});
