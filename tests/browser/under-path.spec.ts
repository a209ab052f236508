import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { languageTags } from '../../locales/languages';
import { strayReferences } from '../../scripts/build/references';
import { webServers } from '../../scripts/verify/browser/servers';
import { Visitor, wordsOf } from '../../scripts/verify/browser/visitor';
import { programs } from '../../src/catalog/programs';
import { needPages } from '../../src/pages/needPages';
import { everyRunIf } from './support/everyRun';
import { readSquareCode } from './support/squareCode';
import { expect, expectAccessible } from './support/test';
import { base, folder, siteUrl, test, testOn } from './support/underPath';
import { laptop } from './support/viewports';
import { freshDay, setDate } from './support/wall';
import { listedBy } from './support/worker';

test.describe.configure({ mode: 'default' });
test.use({ permissions: ['clipboard-write'], ...laptop });

/** URLs outside of our path that a page requests or shows; grows while the test runs. */
const watchPath = (page: Page, url: string): string[] => {
  const outside: string[] = [];
  const note = (address: string) => {
    if (/^http/.test(address) && !address.startsWith(url)) outside.push(address);
  };
  page.context().on('request', (request) => note(request.url()));
  page.on('framenavigated', (frame) => note(frame.url()));
  return outside;
};
const linksOf = (page: Page) =>
  page.evaluate(() => [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].map(({ href }) => href));
const answers = { urgent: 'none', needs: 'idCard', helpFor: 'me', borough: 'bronx', age: '65plus' };

test('no reference in any built file leaves the path', () => {
  expect(strayReferences(folder, base)).toEqual([]);
  const { files, sounds } = listedBy(folder);
  for (const list of [files, sounds])
    for (const url of Object.keys(list)) expect(url.startsWith(base), url).toBe(true);
  for (const tag of languageTags) {
    const manifest = JSON.parse(readFileSync(join(folder, tag, 'site.webmanifest'), 'utf8'));
    expect(manifest).toMatchObject({ start_url: `${base}${tag}/`, scope: base });
  }
});

for (const tag of ['en', 'ur'])
  test(
    `a visit in ${tag}, its list, its square code and every link stay below the path`,
    everyRunIf(tag === 'ur'),
    async ({ page, site }) => {
      const outside = watchPath(page, site.url);
      const visitor = new Visitor(page, tag);
      await visitor.open();
      await visitor.start();
      await visitor.answerAll(answers);
      await visitor.seeResults();
      await page.locator('.see-list').click();
      const list = await readSquareCode(page.locator('.list-code .qr'));
      expect(list).toContain(`${site.url}${tag}/#`);
      const ours = (await linksOf(page)).filter((href) => href.startsWith(new URL(site.url).origin));
      expect(ours.filter((href) => !href.startsWith(site.url))).toEqual([]);

      await page.goto(`${site.url}${tag}/all/`);
      await page.goto(list);
      await expect(page.locator('.received')).toBeVisible();
      expect(outside).toEqual([]);
    },
  );

test('pages lead to each other, and a language changes its page and its address', async ({ page, site }) => {
  const outside = watchPath(page, site.url);
  await page.goto('en/all/');
  await page.locator('.card h3 a').first().click();
  await expect(page.locator('main.program-page')).toBeVisible();
  await page.locator('.languages [lang="ur"]').click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ur');
  await page.locator('.bar-button').first().click();
  await expect(page).toHaveURL(`${site.url}ur/`);
  await new Visitor(page, 'ur').live();
  await page.locator('.languages [lang="es"]').first().click();
  await expect(page).toHaveURL(`${site.url}es/`);
  await expect(page.locator('[rel=manifest]')).toHaveAttribute('href', `${base}es/site.webmanifest`);
  await page.goto(`${new URL(site.url).origin}/help/en/now`);
  await expect(page).toHaveURL(`${site.url}en/now/`);
  expect(outside).toEqual([]);
});

test.describe('a center with pages of its own', () => {
  test.use({ serviceWorkers: 'allow', allow: { failedRequest: true } });
  test('has its name, colors, languages, places and programs on the phone, offline too', async ({
    page,
    context,
    site,
  }) => {
    const home = `${site.url}c/casa-example/`;
    const visitor = new Visitor(page);
    await page.goto(`${home}en/`);
    await visitor.live();
    await expect(page.locator('.welcome')).toContainText('Casa del Ejemplo');
    await expect(page.locator('.welcome img')).toHaveJSProperty('naturalWidth', 48);
    expect(
      await page
        .locator('.welcome .languages a')
        .evaluateAll((all) => all.slice(0, 3).map((each) => each.getAttribute('lang'))),
    ).toEqual(['ur', 'es', 'en']);
    await expect(page.locator('.button.main')).toHaveCSS('background-color', 'rgb(91, 26, 110)');
    await expectAccessible(page);
    await page.locator('.welcome .languages [lang="es"]').click();
    await expect(page).toHaveURL(`${home}es/`);
    await page.goto(`${home}en/`);
    await page.evaluate(() => navigator.serviceWorker.ready);
    await expect
      .poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null), { timeout: 90_000 })
      .toBe(true);
    const kept = await page.evaluate(async () => {
      const all = await Promise.all(
        (await caches.keys()).map(async (name) => (await caches.open(name)).keys()),
      );
      return all.flat().map(({ url }) => url);
    });
    expect(kept.filter((url) => url.includes('/c/bare-example/'))).toEqual([]);
    await context.setOffline(true);
    await page.goto(`${home}en/`);
    await expect(page.locator('.welcome')).toContainText('Casa del Ejemplo');
    await visitor.start();
    await visitor.answerAll(answers);
    await visitor.seeResults();
    await expect(page.locator('.at-this-center')).toContainText('The food room');
    await expect(page.locator('[data-program="idnyc"]')).toHaveCount(0);
  });

  test('has them on a wall and for a guide', async ({ page, site }) => {
    await setDate(page, freshDay);
    await page.goto('kiosk/casa-example/');
    await expect(page.locator('.attract')).toContainText('Casa del Ejemplo');
    await expect(page.locator('.attract img')).toHaveJSProperty('naturalWidth', 48);
    await expect(page.locator('.greeting')).toHaveAttribute('lang', 'ur');
    expect(
      await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--main')),
    ).toContain('#5b1a6e');
    await page.goto('c/casa-example/en/?mode=guide');
    await expect(page.locator('.talk')).toContainText('Casa del Ejemplo');
    await expect(page.locator('.talk li').first()).toContainText('اردو');
    await expect(page).toHaveURL(`${site.url}c/casa-example/en/`);
  });
});

for (const server of [undefined, ...webServers]) {
  const test = testOn(server);
  test.describe(`without a network, on ${server?.name ?? 'our own server'}`, { tag: '@long' }, () => {
    test.use({ serviceWorkers: 'allow', allow: { failedRequest: true } });
    test('a whole visit is answered by the worker of this path, which leaves its neighbors alone', async ({
      page,
      context,
      site,
    }) => {
      await new Visitor(page).open();
      await page.evaluate(() => caches.open('another-site'));
      await page.evaluate(() => navigator.serviceWorker.ready);
      await expect
        .poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null), { timeout: 90_000 })
        .toBe(true);
      expect(await page.evaluate(async () => (await navigator.serviceWorker.ready).scope)).toBe(site.url);
      expect((await page.evaluate(() => caches.keys())).sort()).toEqual([
        'another-site',
        expect.stringMatching(/^site\/help-/),
      ]);
      await page.evaluate(() => caches.delete('another-site'));
      await context.setOffline(true);
      const visitor = new Visitor(page, 'ur');
      await visitor.open();
      await visitor.start();
      await visitor.answerAll(answers);
      await visitor.seeResults();
      await page.goto('ur/nyifup/');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(visitor.say('visit.help.heading'));
      await context.setOffline(false);
    });
  });
}

test.describe('on a wall', { tag: '@long' }, () => {
  test.use({ viewport: { width: 1080, height: 1920 } });
  test('a visit ends, and the next begins with a new page', async ({ page, site }) => {
    const outside = watchPath(page, site.url);
    await setDate(page, freshDay);
    await page.goto('?mode=kiosk');
    await expect(page).toHaveURL(`${site.url}kiosk/`);
    await page.locator('.attract .languages [lang="en"]').click();
    const visitor = new Visitor(page);
    await visitor.start();
    await visitor.answer('urgent', 'none');
    const forgotten = page.waitForRequest(`${site.url}kiosk/forget/`);
    await page.locator('.bar .done').click();
    const sure = page.locator('dialog.still-there .button:not(.stay)');
    await expect(sure.or(page.locator('.attract')).first()).toBeVisible();
    if (await sure.isVisible()) await sure.click();
    await forgotten;
    await expect(page.locator('.attract')).toBeVisible();
    expect(outside).toEqual([]);
  });
});

/** The package brings no types. */
const { JSDOM } = createRequire(import.meta.url)('jsdom') as {
  JSDOM: new (text: string, options?: { contentType: string }) => { window: { document: Document } };
};

interface Read {
  /** Path below the site: `ur/idnyc/`. */
  path: string;
  text: (selector: string, attribute?: string) => string;
  all: (selector: string, attribute: string) => string[];
}

const headOf = (html: string): string => html.slice(0, html.indexOf('<body'));

/** The path of every built page of a language, without the kiosk's pages, which are not indexed. */
const pagePaths = (): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('index.html') && languageTags.some((tag) => name.startsWith(`${tag}/`)))
    .map((name) => name.slice(0, -'index.html'.length));

/** The heads of those pages. */
const pages = (): Read[] =>
  pagePaths().map((path) => {
    const { document } = new JSDOM(headOf(readFileSync(join(folder, path, 'index.html'), 'utf8'))).window;
    const value = (element: Element | null, attribute?: string) =>
      (attribute ? element?.getAttribute(attribute) : element?.textContent) ?? '';
    return {
      path,
      text: (selector, attribute) => value(document.querySelector(selector), attribute),
      all: (selector, attribute) =>
        [...document.querySelectorAll(selector)].map((element) => value(element, attribute)),
    };
  });

// `site` builds what is read here.
test('every page can be found in its language, and says only what the catalog says', { tag: '@long' }, ({
  site: _,
}) => {
  const all = pages();
  expect(all.length).toBe(languageTags.length * (4 + needPages.length + programs.length));
  const titles = new Set<string>();
  for (const { path, text, all: every } of all) {
    const [tag = '', ...rest] = path.split('/');
    const say = wordsOf(tag);
    const title = text('title');
    // A need may have the name of the one program for it.
    titles.add(`${tag} ${rest[0] === 'needs'} ${title}`);
    expect.soft(text('html', 'lang'), path).toBe(tag);
    // In bytes, since a sentence of Chinese has few signs.
    expect.soft(Buffer.byteLength(text('meta[name=description]', 'content')), path).toBeGreaterThan(20);
    expect.soft(text('link[rel=canonical]', 'href'), path).toBe(siteUrl + path);
    expect.soft(every('link[rel=canonical]', 'href'), path).toHaveLength(1);
    const open = (name: string) => text(`meta[property="og:${name}"]`, 'content');
    expect.soft(title.startsWith(open('title')) && Buffer.byteLength(open('title')) > 2, path).toBe(true);
    expect.soft(open('description'), path).toBe(text('meta[name=description]', 'content'));
    expect.soft(open('site_name') || title, path).toBe(say('visit.site.name'));
    expect.soft(open('image'), path).toBe(`${siteUrl}${tag}/preview.png`);
    expect.soft(existsSync(join(folder, tag, 'preview.png')), path).toBe(true);

    const program = programs.find(({ id }) => rest[0] === id);
    const data = text('script[type="application/ld+json"]');
    if (!program || program.status.state === 'ended') {
      expect.soft(data, path).toBe('');
      continue;
    }
    expect.soft(JSON.parse(data || '{}'), path).toEqual({
      '@context': 'https://schema.org',
      '@type': 'Service',
      name: say(`programs.programs.${program.id}.title`),
      alternateName: program.officialName,
      description: say(`programs.programs.${program.id}.summary`),
      url: siteUrl + path,
      areaServed: { '@type': 'City', name: 'New York City' },
    });
  }
  expect(titles.size).toBe(all.length);
});

test('the map of the site lists each page in each language, and robots are told where it is', ({
  site: _,
}) => {
  const xml = new JSDOM(readFileSync(join(folder, 'sitemap.xml'), 'utf8'), { contentType: 'text/xml' });
  const entries = [...xml.window.document.querySelectorAll('url')];
  const located = entries.map((entry) => entry.querySelector('loc')?.textContent ?? '');
  expect(located.sort()).toEqual(
    pagePaths()
      .map((path) => siteUrl + path)
      .sort(),
  );
  for (const entry of entries) {
    const path = entry.querySelector('loc')?.textContent?.slice(siteUrl.length) ?? '';
    const [, ...rest] = path.split('/');
    expect
      .soft(
        [...entry.getElementsByTagName('xhtml:link')].map((link) => link.getAttribute('href')),
        path,
      )
      .toEqual(['en', ...languageTags].map((other) => `${siteUrl}${other}/${rest.join('/')}`));
  }
  expect(readFileSync(join(folder, 'robots.txt'), 'utf8')).toContain(`Sitemap: ${siteUrl}sitemap.xml`);
});

test('a data block for search engines breaks no rule of the policy', async ({ page, site }) => {
  await page.goto(`${site.url}ur/idnyc/`);
  await expect(page.locator('script[type="application/ld+json"]')).toBeAttached();
  await expect(page.locator('main.program-page')).toBeVisible();
  const served = await fetch(`${site.url}sitemap.xml`);
  expect([served.status, served.headers.get('content-type')]).toEqual([200, 'application/xml']);
  expect(new URL(site.url).pathname).toBe(base);
});
