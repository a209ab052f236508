import { mergeTests, type Page, test as plain } from '@playwright/test';
import { Visitor } from '../../scripts/verify/browser/visitor';
import { complaints, type Fault, type Finding, faults, traces, watch } from './support/guard';
import { temporarySite } from './support/site';
import { expect, expectAccessible, test } from './support/test';

test.use({ serviceWorkers: 'allow' });

const html = (body: string) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>A page</title><script type="module" src="/assets/app.js"></script></head>
<body><main><h1>A page</h1>${body}</main></body></html>`;

const files = {
  'index.html': html('<p>Some words</p><a href="tel:311">Call 311</a>'),
  'unlabelled/index.html': html('<button></button><img src="/dot.svg">'),
  'dot.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"/>',
  'assets/app.js': `
    const policy = trustedTypes.createPolicy('app-sw', { createScriptURL: () => '/sw.js' });
    navigator.serviceWorker.register(policy.createScriptURL(''));`,
  'sw.js': `
    const kept = ['/', '/dot.svg', '/assets/app.js'];
    addEventListener('install', (event) => event.waitUntil(caches.open('v1').then((cache) => cache.addAll(kept))));`,
};

/** A way to commit each fault. */
const commit: Record<Fault, (page: Page, origin: string) => Promise<unknown>> = {
  console: (page) => page.evaluate("console.warn('look')"),
  pageError: (page) => page.evaluate("setTimeout(() => Promise.reject(new Error('oh')), 0)"),
  violation: (page) => page.evaluate("document.body.setAttribute('style', 'color: red')"),
  foreignRequest: (page, origin) => page.goto(origin.replace('127.0.0.1', 'localhost')),
  failedRequest: async (page) => {
    await page.route('/lost', (route) => route.abort());
    await page.evaluate("fetch('/lost').catch(() => undefined)");
  },
  errorResponse: (page) => page.evaluate("fetch('/nowhere').then(() => undefined)"),
  cookie: (page) => page.evaluate("document.cookie = 'sid=1'"),
  localStorage: (page) => page.evaluate("localStorage.setItem('answer', 'yes')"),
  sessionStorage: (page) => page.evaluate("sessionStorage.setItem('answer', 'yes')"),
  indexedDB: (page) =>
    page.evaluate("new Promise((done) => { indexedDB.open('answers').onsuccess = () => done() })"),
  cache: (page) =>
    page.evaluate("caches.open('v1').then((cache) => cache.put('/answers', new Response('yes')))"),
  historyState: (page) => page.evaluate("history.replaceState({ step: 3 }, '')"),
  windowName: (page) => page.evaluate("window.name = 'yes'"),
  address: (page) => page.evaluate("location.hash = 'step-3'"),
};

const unguarded = plain.extend<object, { site: Awaited<ReturnType<typeof temporarySite>> }>({
  site: [
    async ({ browserName: _ }, use) => {
      const site = await temporarySite(files);
      await use(site);
      await site.close();
    },
    { scope: 'worker' },
  ],
  baseURL: ({ site }, use) => use(site.url),
});
const guarded = mergeTests(unguarded, test);

unguarded.describe('the guard sees', () => {
  for (const [fault, description] of Object.entries(faults) as [Fault, string][]) {
    unguarded(description, async ({ page, context, site }) => {
      const happened = await watch(context, site.url);
      await page.goto('/');
      await commit[fault](page, site.url);
      const found = async () =>
        [...happened, ...(await traces(context, site.url))].map((finding) => finding.fault);
      await expect.poll(found).toContain(fault);
    });
  }
});

unguarded('a trace is seen even after the visit ended elsewhere', async ({ page, context, site }) => {
  await page.goto('/');
  await commit.localStorage(page, site.url);
  await page.goto('about:blank');
  expect(await traces(context, site.url)).toEqual([{ fault: 'localStorage', detail: 'answer' }]);
});

guarded('a clean visit passes, with a service worker and its cache of the build', async ({ page }) => {
  await page.goto('/');
  await page.evaluate(() => navigator.serviceWorker.ready);
  await expectAccessible(page);
  expect(await page.evaluate(async () => (await (await caches.open('v1')).keys()).length)).toBe(3);
});

guarded('a telephone number can be tapped, and the page stays', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Call 311' }).click();
  await expect(page.getByRole('heading', { name: 'A page' })).toBeVisible();
});

guarded('a visit that leaves a cookie fails, as it should', async ({ page, site }) => {
  guarded.fail();
  await page.goto('/');
  await commit.cookie(page, site.url);
});

guarded.describe('with an allowance', () => {
  guarded.use({ allow: { cookie: true, errorResponse: /nowhere/ } });

  guarded('what it names passes', async ({ page, site }) => {
    await page.goto('/');
    await commit.cookie(page, site.url);
    await commit.errorResponse(page, site.url);
  });

  guarded('what it does not name is still refused', ({ allow }) => {
    const other: Finding[] = [
      { fault: 'errorResponse', detail: '/assets/app.js 404' },
      { fault: 'windowName', detail: 'yes' },
    ];
    expect(complaints(other, allow)).toHaveLength(2);
  });
});

guarded('axe names what is wrong, in spite of the content security policy', async ({ page }) => {
  await page.goto('/unlabelled/');
  await expect(expectAccessible(page)).rejects.toThrow(/button-name[\s\S]*image-alt/);
});

test.describe('a page with a stopped clock', () => {
  test.use({ clock: 'stopped' });

  test('receives a click although the page changed between the check and the click', async ({ page }) => {
    const visitor = new Visitor(page);
    await visitor.open();
    // Appears on hover, after Playwright's last check.
    await page.evaluate(() =>
      addEventListener(
        'pointermove',
        () => document.querySelector('main')?.append('', document.createElement('h1')),
        {
          once: true,
          capture: true,
        },
      ),
    );
    await visitor.start();
  });
});
