import { existsSync } from 'node:fs';
import { test as plain } from '@playwright/test';
import { languages } from '../../locales/languages';
import { answersInHeap } from '../../scripts/verify/browser/heap';
import { printedOf } from '../../scripts/verify/browser/sinks';
import { expectNoOverflow, Visitor, wordsOf } from '../../scripts/verify/browser/visitor';
import { sentences } from '../../src/pages/promise/sentences';
import { expect, expectAccessible, test } from './support/test';
import { canariesOf, cityIdAt65, people, wholeVisit } from './support/visits';

test.use({ serviceWorkers: 'allow' });

const ids = Object.entries(sentences).flatMap(([part, all]) => all.map((id) => `${part}.${id}`));
const written = languages.filter(({ tag }) => existsSync(`locales/${tag}/programs.json`));
const hasWorker = existsSync(`${process.env.TEST_ROOT ?? 'dist'}/sw.js`);
const father = people['a father whose son was taken'] ?? {};

test.describe('the promise page', () => {
  for (const { tag, direction } of written) {
    plain(
      `says in ${tag} all that we promise and all that we cannot, without our script`,
      async ({ request }) => {
        const page = await (await request.get(`/${tag}/promise/`)).text();
        expect(page).toContain(`<html lang="${tag}" dir="${direction}"`);
        const items = [...page.matchAll(/<li data-promise="([\w.]+)">(.+?)<\/li>/g)];
        const shown = items.flatMap(([, id, inside = '']) =>
          inside.replace(/<[^>]+>/g, '').length >= 10 ? [id] : [],
        );
        expect(shown).toEqual(ids);
      },
    );
  }

  test('can be read by everybody, and is one touch from the welcome', async ({ page }) => {
    const visitor = new Visitor(page);
    await visitor.open();
    await page.locator('a[href="/en/promise/"]').click();
    await expect(visitor.heading()).toHaveText(wordsOf('en')('visit.frame.promise'));
    await expectAccessible(page);
    await expectNoOverflow(page);
  });
});

test.describe('a page that requests what its policy forbids', () => {
  test.use({ allow: { console: /^Permissions policy violation/ } });
  test('camera, microphone and place are refused to the page even where the person allows them', async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['camera', 'microphone', 'geolocation']);
    await new Visitor(page).open();
    const refused = await page.evaluate(async () => {
      const asked = {
        camera: navigator.mediaDevices.getUserMedia({ video: true }),
        microphone: navigator.mediaDevices.getUserMedia({ audio: true }),
        place: new Promise((found, failed) => navigator.geolocation.getCurrentPosition(found, failed)),
      };
      const ends = await Promise.allSettled(Object.values(asked));
      return ends.map(({ status }) => status);
    });
    expect(refused).toEqual(['rejected', 'rejected', 'rejected']);
  });
});

test('unused APIs that could send answers are removed and cannot be restored', async ({ page }) => {
  await new Visitor(page).open();
  const left = await page.evaluate(() => {
    const owners = { RTCPeerConnection: window, open: window, sendBeacon: Navigator.prototype };
    return Object.entries<object>(owners).filter(([power, owner]) => {
      const isPutBack =
        Reflect.deleteProperty(owner, power) || Reflect.defineProperty(owner, power, { value: () => true });
      return isPutBack || Reflect.get(owner, power) !== undefined;
    });
  });
  expect(left).toEqual([]);
});

test('once the page is open, a whole visit needs no network, and what a person prints names no question and no answer', async ({
  page,
  context,
}) => {
  test.setTimeout(90_000);
  const visitor = new Visitor(page);
  await visitor.open();
  if (hasWorker) await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.waitForLoadState('networkidle');
  const needed: string[] = [];
  page.on('requestfailed', (request) => needed.push(request.url()));
  page.on('response', (answer) => {
    if (!answer.fromServiceWorker()) needed.push(answer.url());
  });
  await context.setOffline(true);
  const told = await wholeVisit(visitor, father);
  // A borough and a need are words of the places and programs too, which the paper is made of.
  const ofVisit = told.filter(
    ({ question }) => !['borough', 'needs', 'learn', 'legalTopic'].includes(question),
  );
  const printed = async () => {
    const paper = await printedOf(page);
    expect(paper).toContain('311');
    return canariesOf(ofVisit).filter((canary) => paper.includes(canary));
  };
  expect(await printed(), 'the results').toEqual([]);
  await page.locator('.see-list').click();
  await expect(page.locator('.take-away')).toBeVisible();
  expect(await printed(), 'the list').toEqual([]);
  expect(needed).toEqual([]);
  await context.setOffline(false);
});

test.describe('when a part of the page breaks', () => {
  // A service worker would bring the part that this test breaks whole.
  test.use({ serviceWorkers: 'block' });
  test('the visit is forgotten, numbers are shown, and nothing is logged', async ({ page }) => {
    const told: string[] = [];
    page.on('console', (message) => told.push(message.text()));
    await page.route('**/assets/*.js', async (route) => {
      const part = await (await route.fetch()).text();
      const thrown = '(()=>{throw Error("court=orderOrCheckIn")})()';
      await route.fulfill({
        contentType: 'text/javascript',
        body: part.replace(/(["'`])results\.heading\1/, thrown),
      });
    });
    const visitor = new Visitor(page);
    await visitor.open();
    await visitor.start();
    await visitor.answerAll(cityIdAt65);
    await expect(visitor.heading()).toHaveText(visitor.say('visit.fault.heading'));
    await expect(page.getByRole('link', { name: '311' }).first()).toHaveAttribute('href', 'tel:311');
    expect(await answersInHeap(await page.context().newCDPSession(page))).toEqual([]);
    const byTheBrowser = /^Error with Permissions-Policy header|^Service Worker registration blocked/;
    expect(told.filter((text) => !byTheBrowser.test(text))).toEqual([]);
  });
});

test('no address, however malformed, answers a question', async ({ page }) => {
  test.setTimeout(90_000);
  const visitor = new Visitor(page);
  const queries = [
    'needs=lawyer',
    'answers=%7B%22needs%22%3A%22lawyer%22%7D',
    'mode=wall',
    'lang=xx',
    '__proto__[needs]=x',
    '%',
  ];
  for (const query of queries) {
    await page.goto(`/en/?${query}#urgent=taken`);
    await expect(visitor.heading()).toHaveText(visitor.say('visit.welcome.heading'));
    await visitor.live();
    expect(new URL(page.url()).search).toBe('');
  }
  const strange = Array.from({ length: process.env.PROVE ? 2_000 : 300 }, (_, turn) => nonsense(turn));
  await page.evaluate(async (all) => {
    for (const hash of all) {
      location.replace(`#${hash}`);
      await new Promise((turn) => setTimeout(turn));
    }
  }, strange);
  await expect(visitor.heading()).toHaveText(visitor.say('visit.welcome.heading'));
  await page.evaluate(() => history.replaceState(null, '', location.pathname));
  await visitor.start();
  await visitor.answer('urgent', 'none');
  await expect(page.locator('input:checked')).toHaveCount(0);
  const known = await answersInHeap(await page.context().newCDPSession(page));
  expect([...new Set(known)]).toEqual(['urgent=none']);
});

test.describe('with storage full of other data', () => {
  test.use({
    allow: { localStorage: true, sessionStorage: true, cookie: true, windowName: true, historyState: true },
  });
  test('the visit starts empty and reads none of it', async ({ page }) => {
    const visitor = new Visitor(page);
    await visitor.open();
    await page.evaluate(() => {
      for (const storage of [localStorage, sessionStorage])
        for (const key of ['answers', 'needs', 'visit', 'i18nextLng', '__proto__'])
          storage.setItem(key, '{"needs":["lawyer"],"urgent":"taken","lng":"xx"}');
      localStorage.setItem('full', 'x'.repeat(4_000_000));
      // biome-ignore lint/suspicious/noDocumentCookie: a cookie of somebody else is what this plants.
      document.cookie = 'i18next=xx; path=/';
      window.name = '{"needs":["lawyer"]}';
      history.replaceState({ answers: { needs: ['lawyer'] } }, '');
    });
    await page.reload();
    await expect(visitor.heading()).toHaveText(visitor.say('visit.welcome.heading'));
    await visitor.start();
    await visitor.answer('urgent', 'none');
    await expect(page.locator('input:checked')).toHaveCount(0);
  });
});

/** Always the same strange texts, so that a failure can be repeated. */
function nonsense(turn: number): string {
  const parts = [
    'needs',
    '=',
    'lawyer',
    '%',
    '%00',
    '__proto__',
    '&',
    '{',
    '"',
    '\u202e',
    'l2',
    '../',
    '😀',
    'answer',
  ];
  let seed = turn + 1;
  return Array.from({ length: 1 + (turn % 9) }, () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return parts[seed % parts.length];
  }).join('');
}
