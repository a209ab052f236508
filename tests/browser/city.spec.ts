import { execFile } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { makeCity } from '../../scripts/city/new-city';
import { serve } from '../../scripts/serve/serve.mjs';
import { expectNoOverflow, Visitor } from '../../scripts/verify/browser/visitor';
import { ofNewYork } from '../scripts/city/ofNewYork';
import { expect, expectAccessible, test as guarded } from './support/test';

const room = 'node_modules/.cache/another-city';
const city = join(room, 'example');
const dist = join(room, 'dist');

const test = guarded.extend<object, { site: { url: string } }>({
  site: [
    async ({ browserName: _ }, use) => {
      rmSync(room, { recursive: true, force: true });
      makeCity(city, new Date().toISOString().slice(0, 10));
      const env = { ...process.env, CITY: city, DIST: dist, VOICES: 'none' };
      await promisify(execFile)('npm', ['run', '-s', 'build'], { env });
      const site = await serve({ root: dist });
      await use(site);
      await site.close();
    },
    { scope: 'worker', timeout: 600_000 },
  ],
  baseURL: ({ site }, use) => use(site.url),
});

test.describe('the site of another city', { tag: '@long' }, () => {
  test.describe.configure({ mode: 'default' });

  test('is in its two languages, and no file of it names New York', ({ site: _ }) => {
    const built = readdirSync(dist, { recursive: true, encoding: 'utf8' });
    expect(built.filter((file) => /^[a-z-]+\/site\.webmanifest$/i.test(file)).sort()).toEqual([
      'en/site.webmanifest',
      'es/site.webmanifest',
    ]);
    const texts = built.filter((file) => /\.(?:html|js|json|css|csv|svg|xml|webmanifest)$/.test(file));
    expect(texts.filter((file) => ofNewYork.test(readFileSync(join(dist, file), 'utf8')))).toEqual([]);
  });

  for (const tag of ['en', 'es'])
    test(`is walked in ${tag} from the first page to results, and each screen can be used by everybody`, async ({
      page,
    }) => {
      const screens: string[] = [];
      const judge = async () => {
        screens.push(await visitor.heading().innerText());
        await expectAccessible(page);
        await expectNoOverflow(page);
      };
      const words = JSON.parse(readFileSync(join(city, 'locales', tag, 'visit.json'), 'utf8'));
      const programs = JSON.parse(readFileSync(join(city, 'locales', tag, 'programs.json'), 'utf8')).programs;
      const visitor = new Visitor(page, tag);
      await page.goto(`/${tag}/`);
      await visitor.live();
      await expect(visitor.heading()).toHaveText(words.welcome.heading);
      await judge();
      await visitor.start();
      const answers: Record<string, string> = {
        urgent: 'none',
        needs: 'idCard',
        helpFor: 'me',
        borough: 'north',
        age: '65plus',
      };
      await visitor.answerTheRest(async (question) => {
        await judge();
        return answers[question] ?? 'skipped';
      });
      await visitor.seeResults();
      await judge();
      expect(screens).toContain(visitor.say('visit.questions.age.title'));
      await expect(page.locator('.results')).toContainText(programs['city-card'].title);
      await expect(page.locator('.results a[href="tel:+15555550101"]').first()).toBeVisible();
      for (const path of [
        'city-card/',
        'city-services-line/',
        'now/',
        'all/',
        'promise/',
        'needs/id-card/',
      ]) {
        await page.goto(`/${tag}/${path}`);
        await judge();
      }
    });
});
