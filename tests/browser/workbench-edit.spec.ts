import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { baseKey } from '../../scripts/build/baseKey';
import { readWords } from '../../scripts/build/words';
import { freePort } from '../../scripts/verify/browser/servers';

// On a copy, so that no fact of ours is in a test, and none is changed by one.
const port = await freePort();
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

test('@long an organization is added, and can be chosen for a program', async () => {
  await page.goto(`${address}/#/new/provider`);
  await patiently(page.locator('[data-form="new provider"]')).toBeVisible();
  await field('name').locator('input').fill('Bus Riders Club');
  await field('about').locator('input').fill('A club');
  await field('source').locator('select').selectOption({ index: 1 });
  await save().click();
  await expect(field('about').getByRole('alert')).toContainText('a period');
  await field('about').locator('input').fill('A club.');
  await save().click();
  await saved(/Bus Riders Club: added/);
  expect(difference().filter((line) => /busRidersClub/.test(line))).toHaveLength(1);
});

test('@long a program is tried on people at once, added with its English, and shown as not translated elsewhere', async () => {
  await page.goto(`${address}/#/new/program`);
  await patiently(page.locator('[data-form="new program"]')).toBeVisible();
  await save().click();
  await expect(page.locator('.buttons').getByRole('alert')).toContainText('Still wanted');
  await page.getByLabel('Plain title').fill('Half the fare');
  await page.getByLabel('Summary').fill('A card that makes the bus cheaper.');
  await page.getByLabel('What to say on the phone').fill('I have a question about the bus card.');
  await field('officialName').locator('input').fill('Bus Card');
  const add = (name: string, choice: { index: number } | string) =>
    field(name).locator('select').last().selectOption(choice);
  const tried = () => page.locator('[data-who]').getAttribute('data-who');
  await add('needs', 'work');
  await add('requires', { index: 1 });
  const before = await tried();
  await add('requires', 'atLeast65');
  expect(await tried()).not.toBe(before);
  for (const name of ['contacts', 'instead', 'sources']) await add(name, { index: 1 });
  await save().click();
  await expect(field('providers').getByRole('alert')).toContainText('an organization');
  await add('providers', 'busRidersClub');
  await save().click();
  // The day is that of the source, which the message names.
  const day = field('checkedOn').getByRole('alert');
  const seen = /\d{4}-\d\d-\d\d/.exec((await day.count()) > 0 ? await day.innerText() : '')?.[0];
  if (seen) {
    await field('checkedOn').locator('input').fill(seen);
    await save().click();
  }
  await saved(/Bus Card: added/);
  expect(readFileSync(join(root, 'src/catalog/programs/bus-card.ts'), 'utf8')).toContain("id: 'bus-card'");
  expect(difference()).toContain("+'bus-card': ['busRidersClub'],");
  await patiently(page.locator('.texts td[lang="es"]').first()).toContainText(/Half the fare.* \(/);
});

test('@long what changed is told, and saved as a file that git can apply', async () => {
  await page.goto(`${address}/#/changes`);
  await patiently(page.locator('[data-changes]')).toContainText('Program bus-card was added');
  const patch = await (await page.request.get(`${address}/ask/patch/HEAD`)).text();
  expect(patch).toContain('Program bus-card was added.');
  execFileSync('git', ['apply', '--reverse', '--check'], { cwd: root, input: patch });
  expect(git('diff', '--cached', '--name-only')).toBe('');
});

test('@long no other page can save here', async () => {
  const asked = (headers: Record<string, string>) =>
    page.request.post(`${address}/ask/save`, { headers, data: { edits: [], says: '' } });
  expect((await asked({})).status()).toBe(403);
  expect((await asked({ origin: 'https://evil.example', 'x-workbench': 'guess' })).status()).toBe(403);
  expect((await page.request.get(address, { headers: { host: `evil.example:${port}` } })).status()).toBe(403);
});

/** Parts of the sentences of a file that a screen shows; the others stand on paper, or only while something fails. */
const shares = {
  visit: 0.85,
  programs: 0.95,
  handoff: 0.7,
  leaflets: 1,
  promise: 0.85,
  listen: 0.3,
  guide: 0.85,
  kiosk: 0.85,
};

test('@long the picture of a sentence shows it: nearly all stand on a screen, in their own words', async () => {
  await page.goto(`${address}/picture/#none`);
  const sizes = { phone: [390, 844], page: [390, 844], wall: [1080, 1920], guide: [1366, 1000] };
  await page.exposeFunction('sized', (frame: keyof typeof sizes) => {
    const [width = 0, height = 0] = sizes[frame];
    return page.setViewportSize({ width, height });
  });
  const all = await page.evaluate(async () => {
    const file = '/picture/finderIn.ts';
    const { finderIn } = (await import(
      file
    )) as typeof import('../../scripts/authoring/workbench/picture/finderIn');
    const { sized } = window as unknown as { sized: (frame: string) => Promise<void> };
    return [...(await (await finderIn(document.body, 'en', sized)).all())];
  });
  const words = readWords('en');
  const astray = all.filter(([key, { how, text }]) => {
    const parts = (words.get(key) ?? '').split(/\{\{[^}]+\}\}/);
    const [first = '', last = ''] = [parts[0], parts.at(-1)];
    return (
      how === 'seen' &&
      !(text.startsWith(first) && text.endsWith(last) && parts.every((one) => text.includes(one)))
    );
  });
  expect(astray).toEqual([]);
  const found = new Set(all.map(([key]) => baseKey(key)));
  for (const [name, least] of Object.entries(shares)) {
    const keys = [...words.keys()].filter((key) => key.startsWith(`${name}.`));
    expect(keys.filter((key) => found.has(baseKey(key))).length / keys.length, name).toBeGreaterThanOrEqual(
      least,
    );
  }
});
