import { existsSync } from 'node:fs';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, expect, type Page, test } from '@playwright/test';
import { serve } from '../../scripts/serve/serve.mjs';
import { alone, attackerScript, channels, takePolicy } from '../../scripts/verify/browser/channels';
import { listener } from './support/listener';
import { listening, plainSite } from './support/plainSite';

test.use({ serviceWorkers: 'allow' });

/** How long the attacker's server is watched after the slowest channel got out of an unprotected page, in milliseconds. */
const patience = Number(process.env.PROVE ? 3_000 : 1_000);

/** Channels that a headless browser does not try, so the control cannot show them. */
const maybeNotTried = ['preconnect', 'manifest', 'icon', 'a report of the browser', 'speculation rules'];
/** Channels for which a full Chromium connects before it refuses: the server sees a connection but no data. */
const maybeKnock = ['form', 'form into a frame', 'frame'];

const root = process.env.TEST_ROOT ?? 'dist';
/** With a service worker its responses must have the same headers as the server's. */
const hasWorker = existsSync(join(root, 'sw.js'));

let folder: string;
test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'exfiltration-'));
  await cp(root, folder, { recursive: true });
  await writeFile(join(folder, 'stranger.js'), attackerScript);
});
test.afterAll(() => rm(folder, { recursive: true }));
test.describe.configure({ timeout: 240_000 });

test('control: without our headers a script in the page can carry answers away by many channels', async ({
  browser,
}) => {
  const site = await plainSite(folder);
  const tried = Object.keys(channels).filter((channel) => !maybeNotTried.includes(channel));
  // Our service worker does not install on a site with missing files.
  const open = await thoseThatGetOut(browser, site.url, { isFromWorker: false, expected: tried });
  await site.close();
  expect(tried.filter((channel) => !(channel in open))).toEqual([]);
});

for (const mode of ['web', 'kiosk'] as const) {
  test(`with our headers for a ${mode} page no channel is left, not even a bare connection`, async ({
    browser,
  }) => {
    test.skip(mode === 'kiosk' && !process.env.PROVE, 'Part of the long proof.');
    const site = await serve({ root: folder, mode });
    const open = await thoseThatGetOut(browser, site.url);
    await site.close();
    expect(open).toEqual({});
  });
}

test('without Connection-Allowlist support only the channels that we document are open', async ({
  browser,
}) => {
  test.skip(!process.env.PROVE, 'Part of the long proof.');
  const site = await plainSite(folder, (protection) => protection !== 'Connection-Allowlist');
  const named = [
    'WebRTC out of an empty frame',
    'a link that is clicked',
    'a link that is downloaded',
    'a refresh by meta',
    'another address',
    'another address in place of ours',
  ];
  const open = await thoseThatGetOut(browser, site.url, { expected: named });
  await site.close();
  const isKnock = (way: string) => open[way]?.every((heard) => heard === 'a connection');
  expect(Object.keys(open).filter((way) => isKnock(way) && !maybeKnock.includes(way))).toEqual([]);
  expect(
    Object.keys(open)
      .filter((way) => !isKnock(way))
      .sort(),
  ).toEqual(named);
});

test('another site can frame an unprotected page, but not ours', async ({ browser }) => {
  const [plain, ours] = [await plainSite(folder), await serve({ root: folder })];
  const around = createServer((_, response) => {
    const frames = [plain, ours].map(({ url }) => `<iframe src="${url}/en/promise/"></iframe>`).join('');
    response.writeHead(200, { 'Content-Type': 'text/html' }).end(frames);
  });
  const stranger = await listening(around);
  const page = await browser.newPage();
  await page.goto(stranger.url);
  const [shown, refused] = page.frames().slice(1);
  await expect(shown?.locator('h1') ?? page.locator('h1')).toBeVisible();
  expect(refused?.url()).toBe('chrome-error://chromewebdata/');
  await page.close();
  await Promise.all([plain, ours, stranger].map((site) => site.close()));
});

/**
 * Tries each channel against a server of its own; gives what each server heard. Where some are expected to get out,
 * a busy machine is given up to a minute for them; all others are listened to for as long.
 */
async function thoseThatGetOut(
  browser: Browser,
  origin: string,
  { isFromWorker = hasWorker, expected = [] }: { isFromWorker?: boolean; expected?: readonly string[] } = {},
): Promise<Record<string, readonly string[]>> {
  const context = await browser.newContext();
  if (isFromWorker) await settleWorker(await context.newPage(), origin);
  const together = await strangersPage(context, origin, isFromWorker);
  const tries = await Promise.all(
    Object.entries(channels).map(async ([channel, attempt]) => {
      const page = alone.has(channel) ? await strangersPage(context, origin, isFromWorker) : together;
      return { channel, attempt, stranger: await listener(), page };
    }),
  );
  // A page that navigates or throws gives no result; the servers' records decide.
  for (const { attempt, stranger, page } of tries)
    void page.evaluate(attempt, { at: stranger.url, port: stranger.port }).catch(() => undefined);
  await slowestGetOut(browser);
  const isMissing = ({ channel, stranger }: (typeof tries)[number]) =>
    expected.includes(channel) && stranger.heard.length === 0;
  for (let second = 0; second < 60 && tries.some(isMissing); second++)
    await new Promise((over) => setTimeout(over, 1_000));
  await new Promise((over) => setTimeout(over, patience));
  const heard = tries.flatMap(({ channel, stranger }) =>
    stranger.heard.length > 0 ? [[channel, [...stranger.heard]] as const] : [],
  );
  await context.close();
  await Promise.all(tries.map(({ stranger }) => stranger.close()));
  return Object.fromEntries(heard);
}

/** On a busy machine all channels take longer, so the servers are watched for longer too. */
async function slowestGetOut(browser: Browser) {
  const site = await plainSite(folder);
  const context = await browser.newContext();
  const page = await strangersPage(context, site.url, false);
  const strangers = await Promise.all(
    (['a service worker that asks', 'WebRTC by STUN', 'a worker that asks'] as const).map(async (channel) => {
      const stranger = await listener();
      void page
        .evaluate(channels[channel] as never, { at: stranger.url, port: stranger.port })
        .catch(() => undefined);
      return stranger;
    }),
  );
  await expect.poll(() => strangers.every(({ heard }) => heard.length > 0), { timeout: 60_000 }).toBe(true);
  await context.close();
  await Promise.all([site, ...strangers].map(({ close }) => close()));
}

/** A page of ours into which somebody else's script has come before our own. */
async function strangersPage(context: BrowserContext, origin: string, isFromWorker: boolean): Promise<Page> {
  const page = await context.newPage();
  await page.addInitScript(takePolicy);
  await page.goto(`${origin}/`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(isFromWorker);
  return page;
}

/** Waits until our own service worker answers for the site, so that the pages after this one come out of its cache. */
async function settleWorker(page: Page, origin: string) {
  await page.goto(`${origin}/`);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.reload();
  expect(await page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
  await page.close();
}
