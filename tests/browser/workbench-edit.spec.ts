import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';

// On a copy, so that no fact of ours is in a test, and none is changed by one.
const port = Number(process.env.TEST_PORT ?? 4173) + 2;
const address = `http://127.0.0.1:${port}`;
const copy = join(realpathSync(tmpdir()), 'workbench-test-');
let root = '';
let server: ChildProcess | undefined;
let page: Page;

test.describe.configure({ mode: 'serial', timeout: 300_000 });
const patiently = expect.configure({ timeout: 300_000 });
const git = (...given: readonly string[]) => execFileSync('git', given, { cwd: root, encoding: 'utf8' });
/** Lines that are other than when the copy was made. */
const difference = () =>
  git('diff', '--unified=0')
    .split('\n')
    .filter((line) => /^[+-](?![+-])/.test(line))
    .map((line) => line[0] + line.slice(1).trim());

test.beforeAll(async ({ browser }) => {
  root = mkdtempSync(copy);
  for (const part of ['src', 'locales', 'machines', 'scripts', 'package.json', 'tsconfig.json', 'biome.json'])
    cpSync(part, join(root, part), { recursive: true });
  symlinkSync(join(process.cwd(), 'node_modules'), join(root, 'node_modules'), 'dir');
  git('init', '-q');
  git('add', 'src', 'locales');
  git('-c', 'user.name=test', '-c', 'user.email=test@test.example', 'commit', '-qm', 'As it was');
  server = spawn(
    process.execPath,
    ['--import', 'tsx', 'scripts/authoring/workbench/serve.ts', '--port', String(port)],
    { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  const isUp = () =>
    fetch(address).then(
      ({ ok }) => ok,
      () => false,
    );
  await patiently.poll(isUp).toBe(true);
  page = await browser.newPage({ viewport: { width: 1440, height: 900 }, isMobile: false, hasTouch: false });
});

test.afterAll(async () => {
  await page?.close();
  server?.kill();
  if (root) rmSync(root, { recursive: true, force: true });
});

const field = (name: string) => page.locator(`[data-field="${name}"]`);
const save = () => page.locator('.buttons button.main');
const saved = (what: RegExp) => patiently(page.locator('.last-save')).toContainText(what);

test('@long a phone is changed: the fault at its field, the picture beside it, one line in the file, and back', async () => {
  await page.goto(`${address}/#/contact`);
  const row = page.locator('.columns nav a').filter({ hasText: /\d{3}-\d{3}-\d{4}/ });
  await patiently(row.first()).toBeVisible();
  await row.first().click();
  const phone = field('phone').locator('input');
  const was = await phone.inputValue();
  await phone.fill('212-555-O1');
  await expect(field('phone').getByRole('alert')).toContainText('ddd-ddd-dddd');
  await expect(page.locator('.phone-view').first()).toContainText(was);
  await phone.fill('212-555-0147');
  await expect(field('phone').getByRole('alert')).toHaveCount(0);
  await expect(page.locator('.phone-view').first()).toContainText('212-555-0147');
  await expect(page.locator('.phone-view').last()).toContainText(was);
  await save().click();
  // Another row has the number too, or none: either way the answer is said, never lost.
  await saved(/Phone/);
  expect(difference()).toEqual([`-phone: '${was}',`, "+phone: '212-555-0147',"]);
  await patiently(field('phone').locator('input')).toHaveValue('212-555-0147');
  await page.getByRole('button', { name: 'Take it back' }).click();
  await saved(/Nothing saved/);
  expect(difference()).toEqual([]);
});

test('@long a call renews the number, its evidence and its day', async () => {
  await page.goto(`${address}/#/calls`);
  const call = page.locator('[data-call]').first();
  await patiently(call).toBeVisible();
  const number = await call.getAttribute('data-call');
  await call.getByRole('button', { name: 'Write down the answer' }).click();
  await call.getByLabel('What was said').fill('open as we say');
  await call.getByRole('button', { name: /^Save/ }).click();
  await saved(/phoned/);
  expect(difference().join('\n')).toContain(`tel:+1${number?.replaceAll('-', '')}`);
  expect(difference().join('\n')).toContain('open as we say');
  await patiently(page.locator('[data-call]').first()).toBeVisible();
  await expect(page.locator(`[data-call="${number}"]`)).toHaveCount(0);
});

test('@long sentences are accepted, changed and doubted, and a broken one is refused at its place', async () => {
  await page.goto(`${address}/#/words/es/visit`);
  const sentences = page.locator('.sentences > li');
  await patiently(sentences.first()).toBeVisible();
  const before = Number(await page.locator('[data-sentences]').getAttribute('data-sentences'));
  await sentences.nth(0).getByRole('button', { name: 'Accept' }).click();
  await sentences.nth(1).getByRole('button', { name: 'Change' }).click();
  const better = sentences.nth(1).getByLabel('The better words');
  const own = await better.inputValue();
  await better.fill(`${own} {{nothing}}`);
  await sentences.nth(2).getByRole('button', { name: 'Doubt' }).click();
  await sentences.nth(2).getByLabel('What is wrong with it').fill('nobody says so');
  await save().click();
  await patiently(sentences.nth(1).getByRole('alert')).toContainText('{{nothing}}');
  await better.fill(
    own.replace(/^(.)/, (first) =>
      first === first.toUpperCase() ? first.toLowerCase() : first.toUpperCase(),
    ),
  );
  await save().click();
  await saved(/3 sentences/);
  await patiently(page.locator('[data-sentences]')).toHaveAttribute('data-sentences', String(before - 2));
  const { native } = JSON.parse(readFileSync(join(root, 'locales/es/record.json'), 'utf8'));
  expect(Object.values(native).map((one) => (one as { verdict: string }).verdict)).toEqual([
    'accepted',
    'changed',
    'doubted',
  ]);
});

test('@long no other page can save here', async () => {
  const asked = (headers: Record<string, string>) =>
    page.request.post(`${address}/ask/save`, { headers, data: { edits: [], says: '' } });
  expect((await asked({})).status()).toBe(403);
  expect((await asked({ origin: 'https://evil.example', 'x-workbench': 'guess' })).status()).toBe(403);
  expect((await page.request.get(address, { headers: { host: `evil.example:${port}` } })).status()).toBe(403);
});
