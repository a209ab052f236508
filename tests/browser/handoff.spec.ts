import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expectNoOverflow, Visitor } from '../../scripts/verify/browser/visitor';
import { readSquareCode } from './support/squareCode';
import { toResults as toResultsOf } from './support/takingAlong';
import { expect, expectAccessible, test } from './support/test';
import { laptop } from './support/viewports';

// A browser with a window grants this to a touch by itself; one without a window has to be told.
test.use({ permissions: ['clipboard-write'] });

/** Few questions on the way to several programs. */
const quickly = {
  urgent: 'none',
  needs: ['idCard', 'doctor'],
  helpFor: 'me',
  borough: 'queens',
  age: '65plus',
  insurance: 'no',
};
const toResults = (page: Page, tag = 'en', answers: Parameters<typeof toResultsOf>[2] = quickly) =>
  toResultsOf(page, tag, answers);

const soFar = async (page: Page) => {
  const visitor = new Visitor(page);
  await visitor.open();
  await visitor.start();
  await visitor.answerAll({ urgent: 'none', needs: ['doctor'], helpFor: 'me' });
  await visitor.onQuestion('borough');
  await visitor.button('visit.question.soFar').click();
  return visitor;
};
const near = async (visitor: Visitor, program: string) => (await visitor.openCard(program)).locator('.near');
/** With a map open, whose neighbors run on behind its frame, only what makes the page itself wide counts. */
const expectNoSidewaysScroll = async (page: Page) =>
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
const openMyList = async (page: Page) => {
  await page.locator('.see-list').click();
  await expect(page.locator('.sheet')).toBeVisible();
};

test.describe('near you', () => {
  test('a borough chosen from the picture, by keyboard, answers the question that nobody asked yet', async ({
    page,
  }) => {
    const visitor = await soFar(page);
    const places = await near(visitor, 'nyc-care');
    await places.locator('summary').press('Enter');
    await expectAccessible(page);
    const brooklyn = places.getByRole('button', {
      name: visitor.say('visit.questions.borough.answers.brooklyn'),
    });
    await brooklyn.press('Enter');
    await expect(places.locator('.map')).toBeVisible();
    await expect(places.locator('.places.numbered > li').first()).toContainText('Brooklyn');
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await visitor.button('visit.results.review').click();
    await expect(page.locator('.review')).toContainText(
      visitor.say('visit.questions.borough.answers.brooklyn'),
    );
  });

  test('choosing another borough later changes the view but no answer', { tag: '@long' }, async ({
    page,
  }) => {
    const visitor = await toResults(page);
    const places = await near(visitor, 'nyc-care');
    await places.locator('summary').click();
    await expect(places.locator('.places.numbered > li').first()).toContainText(/Queens|NY 11/);
    await places.getByRole('button', { name: visitor.say('handoff.near.change') }).click();
    await places.locator('.boroughs > .city path[data-borough="bronx"]').click();
    await expect(places.locator('.places.numbered > li').first()).toContainText('Bronx');
    await visitor.button('visit.results.review').click();
    await expect(page.locator('.review')).toContainText(
      visitor.say('visit.questions.borough.answers.queens'),
    );
    await expect(page.locator('.review')).not.toContainText(
      visitor.say('visit.questions.borough.answers.bronx'),
    );
  });

  test('a program without a place here shows where else to go', async ({ page }) => {
    const visitor = await toResults(page, 'en', {
      urgent: 'none',
      needs: ['work'],
      helpFor: 'me',
      borough: 'bronx',
      work: ['dayWork'],
      age: '21to64',
    });
    const places = await near(visitor, 'day-labor');
    await places.locator('summary').click();
    await expect(places.locator('.places:not(.numbered) > li')).toHaveCount(3);
    await expect(places).toContainText(visitor.say('handoff.near.elsewhere'));
  });

  test('every dot of every borough stands on its outline, and its number is that of the list', {
    tag: '@long',
  }, async ({ page }) => {
    const visitor = await toResults(page);
    const places = await near(visitor, 'immigrant-health');
    await places.locator('summary').click();
    for (const borough of ['queens', 'bronx', 'brooklyn', 'manhattan', 'statenIsland'] as const) {
      if (borough !== 'queens') {
        await places.getByRole('button', { name: visitor.say('handoff.near.change') }).click();
        await places.locator(`.boroughs button[data-borough="${borough}"]`).click();
      }
      await expect(places.locator('.places.numbered > li')).toHaveCount(5);
      const more = places.locator('.places.numbered + .quiet');
      if (await more.isVisible()) await more.click();
      const closer = places.locator('.zoom button').first();
      for (let zoom = 0; zoom < 3; zoom++) await closer.click();
      await expect(places.locator('.dot.several')).toHaveCount(0);
      const seen = await places.locator('.map').evaluate((map, id) => {
        const land = map.querySelector<SVGPathElement>(`path[data-borough="${id}"]`);
        const svg = map.querySelector('svg');
        const toMap = land?.getScreenCTM()?.inverse();
        const list = [...(map.parentElement?.querySelectorAll('.places.numbered > li') ?? [])];
        return [...map.querySelectorAll<HTMLElement>('.dot')].map((dot) => {
          const box = dot.getBoundingClientRect();
          const point = new DOMPoint(box.x + box.width / 2, box.y + box.height / 2).matrixTransform(toMap);
          const around = [0, 1, 2, 3, 4, 5, 6, 7].map((turn) => (turn * Math.PI) / 4);
          const isOn =
            land?.isPointInFill(point) ||
            around.some((turn) =>
              land?.isPointInFill(new DOMPoint(point.x + 2 * Math.cos(turn), point.y + 2 * Math.sin(turn))),
            );
          const item = list[Number.parseInt(dot.textContent ?? '', 10) - 1];
          const name = item?.querySelector('.contact-name')?.textContent ?? 'nothing';
          return {
            isOn: Boolean(svg && isOn),
            isSame: dot.textContent?.includes(name),
            place: dot.dataset.place,
          };
        });
      }, borough);
      expect(seen.length).toBeGreaterThan(3);
      expect(
        seen.filter(({ isOn, isSame }) => !isOn || !isSame),
        borough,
      ).toEqual([]);
    }
  });

  test('a touch on a dot leads to its place in the list, also to one further down', { tag: '@long' }, async ({
    page,
  }) => {
    const visitor = await toResults(page);
    const places = await near(visitor, 'immigrant-health');
    await places.locator('summary').click();
    const closer = places.locator('.zoom button').first();
    for (let zoom = 0; zoom < 3; zoom++) await closer.click();
    const dot = places.locator('.dot').last();
    const id = (await dot.getAttribute('data-place')) ?? '';
    await dot.click();
    await expect(places.locator(`.places li[data-place="${id}"]`)).toBeFocused();
    await expect(dot).toHaveAttribute('aria-pressed', 'true');
    await places.getByRole('button', { name: visitor.say('handoff.map.whole') }).click();
    await expect(places.locator('.map-sheet')).toHaveClass(/zoom-1/);
    await expectNoSidewaysScroll(page);
  });
});

test.describe('my list', () => {
  test('starts with the likely programs, follows the checkboxes, and keeps them when closed and opened', async ({
    page,
  }) => {
    const visitor = await toResults(page);
    const tick = (program: string) => visitor.card(program).locator('.tick.take input');
    await visitor.openEverything();
    await expect(tick('idnyc')).toBeChecked();
    await expect(tick('nyc-311')).not.toBeChecked();
    await tick('nyc-311').check();
    await tick('idnyc').uncheck();
    await openMyList(page);
    await expect(visitor.heading()).toBeFocused();
    await expect(page.locator('[data-program="nyc-311"]')).toBeVisible();
    await expect(page.locator('[data-program="idnyc"]')).toHaveCount(0);
    await expectAccessible(page);
    await expectNoOverflow(page);

    await page.locator('.help-now').click();
    await visitor.closeHelp();
    await expect(page.locator('[data-program="nyc-311"]')).toBeVisible();

    await page.keyboard.press('Escape');
    await expect(visitor.heading()).toHaveText(visitor.say('visit.results.heading'));
    await visitor.openEverything();
    await expect(tick('nyc-311')).toBeChecked();
    await expect(tick('idnyc')).not.toBeChecked();

    await openMyList(page);
    const title = visitor.say('programs.programs.nyc-311.title');
    await page.getByRole('button', { name: visitor.say('handoff.take.off', { title }) }).click();
    await expect(page.locator('[data-program="nyc-311"]')).toHaveCount(0);
  });

  test('takes the places that were chosen, and starting over forgets them all', { tag: '@long' }, async ({
    page,
  }) => {
    const visitor = await toResults(page);
    const places = await near(visitor, 'nyc-care');
    await places.locator('summary').click();
    const items = places.locator('.places.numbered > li');
    await expect(items).toHaveCount(5);
    for (const item of await items.all()) await item.locator('input').uncheck();
    await items.nth(4).locator('input').check();
    const name = await items.nth(4).locator('.contact-name').innerText();
    await openMyList(page);
    const onSheet = page.locator('[data-program="nyc-care"] .contacts').last().locator('.contact-name');
    await expect(onSheet).toHaveText([name]);

    await visitor.button('visit.frame.startOver').click();
    await visitor.button('visit.frame.startOverYes').click();
    await toResults(page);
    await openMyList(page);
    await expect(onSheet).toHaveCount(3);
  });

  test('an empty list says how to fill it', { tag: '@long' }, async ({ page }) => {
    const visitor = await toResults(page);
    await visitor.openEverything();
    const ticked = page.locator('.tick.take input:checked');
    for (let left = await ticked.count(); left > 0; left--) await ticked.first().click();
    await page.locator('.see-list').click();
    await expect(page.getByText(visitor.say('handoff.take.empty'))).toBeVisible();
    await expect(page.locator('.sheet')).toHaveCount(0);
    await expectAccessible(page);
  });
});

for (const [name, emulation] of [
  ['by day', {}],
  ['in the dark', { colorScheme: 'dark' }],
  ['in forced colors', { forcedColors: 'active' }],
] as const) {
  test(`each program’s square code leads to its page, read off the paper ${name}`, {
    tag: name === 'in the dark' ? [] : '@long',
  }, async ({ page, baseURL }) => {
    await page.emulateMedia(emulation);
    await toResults(page);
    await openMyList(page);
    await expectAccessible(page);
    await page.emulateMedia({ ...emulation, media: 'print' });
    for (const section of await page.locator('.sheet [data-program]').all()) {
      const program = await section.getAttribute('data-program');
      const address = await readSquareCode(section.locator('.qr'));
      expect(address).toBe(`${baseURL}/en/${program}/`);
      expect((await page.request.get(address)).status()).toBe(200);
    }
  });
}

test.describe('the link to my list', () => {
  test('is created only on request, contains only ids, and opens as the same list on another phone', async ({
    page,
    browser,
    baseURL,
  }) => {
    await page.addInitScript(() => {
      const spied = { shared: [] as unknown[], copied: [] as string[] };
      Object.assign(window, { spied });
      Object.defineProperty(navigator, 'share', {
        value: async (data: unknown) => void spied.shared.push(data),
      });
      const write = navigator.clipboard.writeText.bind(navigator.clipboard);
      navigator.clipboard.writeText = (text) => {
        spied.copied.push(text);
        return write(text);
      };
    });
    const spied = () =>
      page.evaluate(
        () => (window as unknown as { spied: { shared: { text: string }[]; copied: string[] } }).spied,
      );
    const visitor = await toResults(page);
    await expect(page.locator('.qr, a[href^="sms:"]')).toHaveCount(0);
    await openMyList(page);
    await expect(page.getByText(visitor.say('handoff.take.lead'))).toBeVisible();
    const taken = await page
      .locator('.sheet [data-program]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-program')));
    await page.locator('.keep summary').click();
    await expectAccessible(page);
    expect(await spied()).toEqual({ shared: [], copied: [] });

    await visitor.button('handoff.send.copy').click();
    await expect(page.locator('.keep').getByRole('status')).toHaveText(visitor.say('handoff.take.copied'));
    const [link = ''] = (await spied()).copied;
    expect(link).toMatch(new RegExp(`^${baseURL}/en/#l1\\.[\\w-]+\\.[\\w-]{6}$`));
    await visitor.button('handoff.send.share').click();
    const [{ text } = { text: '' }, ...more] = (await spied()).shared;
    expect(more).toEqual([]);
    expect(text.endsWith(link)).toBe(true);
    expect(page.url()).toBe(`${baseURL}/`);

    const other = await browser.newPage({ baseURL: `${baseURL}` });
    await other.goto(link);
    await expect(other.getByRole('heading', { level: 1 })).toHaveText(
      visitor.say('handoff.received.heading'),
    );
    expect(other.url()).toBe(`${baseURL}/en/`);
    await expect(other.locator('.sheet [data-program]')).toHaveCount(taken.length);
    expect(
      await other
        .locator('.sheet [data-program]')
        .evaluateAll((all) => all.map((one) => one.getAttribute('data-program'))),
    ).toEqual(taken);
    await expect(other.locator('.notice')).toHaveCount(0);
    await expectAccessible(other);
    await other.reload();
    await expect(other.locator('.welcome')).toBeVisible();
    await other.close();
  });

  test('is also read when it arrives while the page is open', async ({ page }) => {
    await page.goto('/en/');
    await expect(page.locator('.welcome')).toBeVisible();
    await page.evaluate(() => {
      location.hash = '#l1.MacgOTZI8-uWwxQS5-z7oB9MO6lZa4.MB-vgw';
    });
    await expect(page.locator('.sheet [data-program]')).toHaveCount(3);
    expect(new URL(page.url()).hash).toBe('');
    await page.locator('.help-now').click();
    await expect(page.locator('.help')).toBeVisible();
  });

  for (const [fault, fragment, sentence, count] of [
    ['cut short', '#l1.MacgOTZI8-uWwxQS5-z7oB9M', 'damaged', 2],
    ['of another version', '#l9.MacgO.AAAAAA', 'otherVersion', 1],
    ['too long', `#l1.Macg${'OMacg'.repeat(600)}`, 'tooLong', 1],
    ['nonsense', '#l1.<script>alert(1)</script>', 'nothing', 0],
  ] as const) {
    test(`that is ${fault} says so, and gives what could still be read`, async ({ page }) => {
      await page.goto(`/en/${fragment}`);
      await expect(page.getByText(new Visitor(page).say(`handoff.received.${sentence}`))).toBeVisible();
      await expect(page.locator('.sheet [data-program]')).toHaveCount(count);
      expect(new URL(page.url()).hash).toBe('');
      await page.locator('.received > .button.main').click();
      await expect(page.locator('.welcome')).toBeVisible();
    });
  }

  test('never answers a question, whatever it holds', async ({ page }) => {
    await page.goto('/en/#l1.MacgOTZI8-uWwxQS5-z7oB9MO6lZa4.MB-vgw');
    await page.locator('.received > .button.main').click();
    const visitor = new Visitor(page);
    await visitor.start();
    await visitor.answer('urgent', 'none');
    await visitor.onQuestion('needs');
    await expect(page.locator('input:checked')).toHaveCount(0);
  });
});

test.describe('files saved on the person’s own phone', () => {
  test('the contact card and the text file are created in the page, on request, without a network request', async ({
    page,
  }) => {
    const visitor = await toResults(page);
    await openMyList(page);
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.locator('.keep summary').click();
    const save = async (key: 'card' | 'saveText') => {
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: visitor.say(`handoff.take.${key}`) }).click();
      const file = await download;
      return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
    };
    const card = await save('card');
    expect(card.name).toBe('Find help.vcf');
    expect(card.text).toMatch(/^BEGIN:VCARD\r\nVERSION:3\.0\r\n/);
    expect(card.text).toContain('NYC Care');
    const text = await save('saveText');
    expect(text.name).toBe('Find help.txt');
    expect(text.text).toContain(visitor.say('handoff.sheet.papers'));
    await page.getByRole('button', { name: visitor.say('handoff.take.copyText') }).click();
    await expect(page.locator('.keep').getByRole('status')).toHaveText(visitor.say('handoff.take.copied'));
    expect(requests.filter((url) => !url.startsWith('blob:'))).toEqual([]);
  });
});

test.describe('on a laptop', () => {
  test.use(laptop);
  test('the list offers no text message but a code for the phone, and everything fits', async ({
    page,
    baseURL,
  }) => {
    await toResults(page);
    await openMyList(page);
    expect(await readSquareCode(page.locator('.list-code .qr'))).toMatch(
      new RegExp(`^${baseURL}/en/#l1\\.[\\w-]+\\.[\\w-]{6}$`),
    );
    await expect(page.locator('a[href^="sms:"]')).toHaveCount(0);
    await expectNoOverflow(page);
    await expectAccessible(page);
  });
});
