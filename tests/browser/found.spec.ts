import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { languageTags } from '../../locales/languages';
import { wordsOf } from '../../scripts/verify/browser/visitor';
import { programs } from '../../src/catalog/programs';
import { expect } from './support/test';
import { base, folder, siteUrl, test } from './support/underPath';

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

/** What stands in the head of every built page of a language; the wall's pages are for nobody who searches. */
const pages = (): Read[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('index.html') && !name.startsWith('kiosk/') && name.includes('/'))
    .map((name) => {
      const { document } = new JSDOM(headOf(readFileSync(join(folder, name), 'utf8'))).window;
      const value = (element: Element | null, attribute?: string) =>
        (attribute ? element?.getAttribute(attribute) : element?.textContent) ?? '';
      return {
        path: name.slice(0, -'index.html'.length),
        text: (selector, attribute) => value(document.querySelector(selector), attribute),
        all: (selector, attribute) =>
          [...document.querySelectorAll(selector)].map((element) => value(element, attribute)),
      };
    });

// `site` builds what is read here.
test('every page can be found in its language, and says only what the catalog says', ({ site: _ }) => {
  const all = pages();
  expect(all.length).toBe(languageTags.length * (4 + programs.length));
  const titles = new Set<string>();
  for (const { path, text, all: every } of all) {
    const [tag = '', ...rest] = path.split('/');
    const say = wordsOf(tag);
    const title = text('title');
    titles.add(`${tag} ${title}`);
    expect.soft(text('html', 'lang'), path).toBe(tag);
    // In bytes, since a sentence of Chinese has few signs.
    expect.soft(Buffer.byteLength(text('meta[name=description]', 'content')), path).toBeGreaterThan(20);
    expect.soft(text('link[rel=canonical]', 'href'), path).toBe(siteUrl + path);
    expect.soft(every('link[rel=canonical]', 'href'), path).toHaveLength(1);
    expect
      .soft(every('link[rel=alternate]', 'href'), path)
      .toEqual(['en', ...languageTags].map((other) => `${siteUrl}${other}/${rest.join('/')}`));
    const open = (name: string) => text(`meta[property="og:${name}"]`, 'content');
    expect.soft(open('url'), path).toBe(siteUrl + path);
    expect.soft(title.startsWith(open('title')) && open('title').length > 2, path).toBe(true);
    expect.soft(open('description'), path).toBe(text('meta[name=description]', 'content'));
    expect.soft(open('site_name'), path).toBe(say('visit.site.name'));

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
    pages()
      .map(({ path }) => siteUrl + path)
      .sort(),
  );
  for (const entry of entries)
    expect(entry.getElementsByTagName('xhtml:link')).toHaveLength(languageTags.length);
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
