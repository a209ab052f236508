import { existsSync } from 'node:fs';
import { languages } from '../../locales/languages';
import { expectNoOverflow, wordsOf } from '../../scripts/verify/browser/visitor';
import { programs } from '../../src/catalog/programs';
import { inLanguagesOfEveryRun } from './support/everyRun';
import { appointments, telOf } from './support/numbers';
import { expect, expectAccessible, test } from './support/test';

const written = languages.filter(({ tag }) =>
  ['visit', 'programs'].every((name) => existsSync(`locales/${tag}/${name}.json`)),
);

for (const { tag, direction } of written) {
  test(
    `each program has a page in ${tag}, in its own words and direction`,
    inLanguagesOfEveryRun(tag),
    async ({ page }) => {
      const say = wordsOf(tag);
      for (const { id } of programs) {
        const html = await (await page.request.get(`/${tag}/${id}/`)).text();
        const title = say(`programs.programs.${id}.title`).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
        expect(html).toContain(`<html lang="${tag}" dir="${direction}"`);
        expect(html).toContain(`<title>${title} – ${say('visit.site.name')}</title>`);
        expect(html).toMatch(/<meta name="description" content="[^"]{8,}"/);
        expect(html).not.toMatch(/ style="| on[a-z]+="|\{\{|<!--(app|head|late)-->/);
        const leading = [...html.matchAll(/<a [^>]*href="(?!tel:|[/#])[^>]*>/g)].map(([link]) => link);
        expect(leading.length).toBeGreaterThan(0);
        for (const link of leading) {
          expect(link).toContain('href="https://weather.gov/"');
          expect(link).toContain('rel="noreferrer noopener nofollow"');
        }
      }
      await page.goto(`/${tag}/immigrant-health/`);
      await expectAccessible(page);
      await expectNoOverflow(page);
      await page.goto(`/${tag}/nyifup/`);
      await expectAccessible(page);
      await expectNoOverflow(page);
      const sizes = await page
        .locator('.in-sentence .phone')
        .evaluateAll((numbers) =>
          [...numbers, ...numbers.map((number) => number.closest('p, li') ?? number)].map(
            (one) => getComputedStyle(one).fontSize,
          ),
        );
      expect(sizes.length).toBeGreaterThan(0);
      expect(sizes.slice(0, sizes.length / 2)).toEqual(sizes.slice(sizes.length / 2));
    },
  );
}

test('a page is the same for everybody: by day and by night, with and without a visit before', async ({
  page,
}) => {
  const [first, second] = await Promise.all(
    [{}, { 'Accept-Language': 'ur', 'User-Agent': 'another' }].map(async (headers) =>
      (await page.request.get('/en/idnyc/', { headers })).text(),
    ),
  );
  expect(first).toBe(second);
  expect(first).not.toMatch(/open now|closed now/i);
});

test('without our script it can be read whole, folds included, and its links lead on', async ({
  browser,
  baseURL,
}) => {
  const page = await browser.newPage({ javaScriptEnabled: false, baseURL: `${baseURL}` });
  const say = wordsOf('en');
  await page.goto('/en/immigrant-health/');
  await expect(page.getByRole('heading', { level: 1 })).toContainText(
    say('programs.programs.immigrant-health.title'),
  );
  await expect(page.getByRole('link', { name: appointments }).first()).toHaveAttribute(
    'href',
    telOf(appointments),
  );
  const bronx = page.locator('details.near').first();
  await bronx.locator('summary').click();
  await expect(bronx.locator('.places > li').first()).toBeVisible();
  await page.getByRole('link', { name: 'Español', exact: true }).click();
  await expect(page).toHaveURL(`${baseURL}/es/immigrant-health/`);
  await page.close();
});

test('it asks for nothing but its own style and its own small scripts', async ({ page, baseURL }) => {
  const asked: string[] = [];
  page.on('response', (response) => asked.push(new URL(response.url()).pathname));
  await page.goto('/en/nyifup/', { waitUntil: 'networkidle' });
  const ownScripts = /^\/(locks|assets\/(publicPage|touchGuard|leave|shift)-[\w-]+)\.js$/;
  expect(asked.filter((path) => path.endsWith('.js') && !ownScripts.test(path))).toEqual([]);
  expect(page.url()).toBe(`${baseURL}/en/nyifup/`);
});

test('the address-book card of each program is there, and is one', async ({ page }) => {
  for (const { id } of programs) {
    const answer = await page.request.get(`/cards/${id}.vcf`);
    expect(answer.headers()['content-type']).toBe('text/vcard; charset=utf-8');
    expect(await answer.text()).toMatch(/^BEGIN:VCARD\r\nVERSION:3\.0\r\n.*END:VCARD\r\n$/s);
  }
  await page.goto('/en/nyifup/');
  const download = page.waitForEvent('download');
  await page.locator('a[download]').click();
  expect((await download).suggestedFilename()).toBe('nyifup.vcf');
});
