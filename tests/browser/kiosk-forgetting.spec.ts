import type { Page } from '@playwright/test';
import { stopClock } from './support/clock';
import { expect, expectAccessible } from './support/test';
import { cityIdAt65 } from './support/visits';
import { listenForSound, Passerby, processOf, renderers, sounds, test } from './support/wall';

test.use({ hasUsualIdle: true });

const idle = 90_000;

/** A visit with one answer, on a simulated clock. */
const inTheMiddle = async (page: Page): Promise<Passerby> => {
  await stopClock(page);
  const passerby = new Passerby(page);
  await passerby.open();
  await passerby.begin();
  await passerby.start();
  await passerby.answerAll({ urgent: 'none', needs: ['doctor', 'work'] });
  await passerby.onQuestion('helpFor');
  return passerby;
};

test.describe('“Are you still there?”', () => {
  test('is asked after ninety seconds without a touch, seen and heard, and covers the visit', async ({
    page,
  }) => {
    await listenForSound(page);
    const passerby = await inTheMiddle(page);
    await page.clock.runFor(idle - 1_000);
    await expect(passerby.warning()).toHaveCount(0);
    expect(await sounds(page)).toBe(0);
    await page.clock.runFor(1_500);
    await expect(passerby.warning()).toBeVisible();
    expect(await sounds(page)).toBeGreaterThan(0);
    await expectAccessible(page);

    await page.clock.runFor(10_000);
    const left = Number(await passerby.warning().locator('.ring text').textContent());
    expect(left).toBeGreaterThan(15);
    expect(left).toBeLessThan(22);
    expect(await sounds(page)).toBeGreaterThan(2);

    const uncovered = await page.evaluate(() => {
      const holes: string[] = [];
      for (let x = 5; x < innerWidth; x += 90)
        for (let y = 5; y < innerHeight; y += 90)
          if (!document.elementFromPoint(x, y)?.closest('.still-there')) holes.push(`${x},${y}`);
      return holes;
    });
    expect(uncovered).toEqual([]);
    const opaque = await passerby.warning().evaluate((dialog) => getComputedStyle(dialog).backgroundColor);
    expect(opaque).toMatch(/^rgb\(|1\)$/);
    const told = await toldByScreenReader(page);
    expect(told).toContain(passerby.wall('kiosk.still.heading'));
    expect(told).not.toContain(passerby.say('visit.questions.helpFor.title'));
    expect(told).not.toContain(passerby.say('visit.questions.helpFor.answers.myChild'));
  });

  test('one touch restores the exact state: the ticked choice, the scroll position, the focus', async ({
    page,
  }) => {
    const passerby = await inTheMiddle(page);
    await page.locator('[data-switch=text]').click();
    await page.locator('[data-switch=lowered]').click();
    await passerby.button('visit.frame.back').click();
    await passerby.onQuestion('needs');
    await page.clock.runFor(1_000);
    const choice = page.locator('input[value="idCard"]');
    await choice.click();
    await page.evaluate(() => scrollTo(0, 40));
    const scrolled = await page.evaluate(() => scrollY);
    expect(scrolled).toBeGreaterThan(0);
    await page.clock.runFor(idle + 5_000);
    await page.locator('.stay').click();
    await expect(passerby.warning()).toHaveCount(0);
    await passerby.onQuestion('needs');
    await expect(choice).toBeChecked();
    await expect(choice).toBeFocused();
    expect(await page.evaluate(() => scrollY)).toBe(scrolled);
  });

  test('the time can be extended more than twelve times', { tag: '@long' }, async ({ page }) => {
    const passerby = await inTheMiddle(page);
    for (let times = 0; times < 13; times++) {
      await page.clock.runFor(idle + 25_000);
      await page.locator('.stay').click();
    }
    await passerby.answer('helpFor', 'me');
    await passerby.onQuestion('borough');
  });

  test('without an answer everything is wiped and a new page is loaded', async ({ page }) => {
    const passerby = await inTheMiddle(page);
    await markDocument(page);
    await page.clock.runFor(idle + 30_500);
    await expect(page.locator('.erased')).toBeVisible();
    await page.clock.runFor(1_300);
    await passerby.atRest();
    expect(await isMarked(page)).toBe(false);
  });

  test('the next person can erase at once', { tag: '@long' }, async ({ page }) => {
    const passerby = await inTheMiddle(page);
    await page.clock.runFor(idle + 1_000);
    await passerby.warning().getByRole('button').last().click();
    await expect(page.locator('.erased')).toBeVisible();
  });
});

test.describe('what counts as presence', () => {
  for (const [what, act] of [
    ['a touch', (page: Page) => page.touchscreen.tap(500, 300)],
    ['a key of the keypad', (page: Page) => page.keyboard.press('ArrowDown')],
    ['a key that the guard refuses', (page: Page) => page.keyboard.press('x')],
  ] as const)
    test(`${what} does`, { tag: '@long' }, async ({ page }) => {
      const passerby = await inTheMiddle(page);
      await page.clock.runFor(idle - 5_000);
      await act(page);
      await page.clock.runFor(10_000);
      await expect(passerby.warning()).toHaveCount(0);
      await page.clock.runFor(idle);
      await expect(passerby.warning()).toBeVisible();
    });

  for (const [what, act] of [
    [
      'a mouse that trembles',
      async (page: Page) => {
        for (let moves = 0; moves < 20; moves++) await page.mouse.move(300 + moves, 300);
      },
    ],
    [
      'an event that a script made',
      (page: Page) =>
        page.evaluate(() => {
          for (const event of [
            new PointerEvent('pointerdown', { bubbles: true }),
            new TouchEvent('touchstart', { bubbles: true }),
            new KeyboardEvent('keydown', { bubbles: true, key: 'Tab' }),
            new MouseEvent('click', { bubbles: true }),
          ])
            document.body.dispatchEvent(event);
        }),
    ],
  ] as const)
    test(`${what} does not`, async ({ page }) => {
      const passerby = await inTheMiddle(page);
      await page.clock.runFor(idle - 5_000);
      await act(page);
      await page.clock.runFor(6_000);
      await expect(passerby.warning()).toBeVisible();
    });
});

test.describe('sleep and changed clocks', () => {
  test('a clock moved forward by an hour during a visit wipes it', {
    tag: '@long',
  }, async ({ page }) => {
    await inTheMiddle(page);
    await page.evaluate(() => {
      const now = Date.now;
      Date.now = () => now() + 3_600_000;
    });
    await page.clock.runFor(1_500);
    await expect(page.locator('.erased')).toBeVisible();
  });

  test('the first touch after sleep finds a wiped kiosk', async ({ page }) => {
    const passerby = await inTheMiddle(page);
    await page.evaluate(() => {
      const now = Date.now;
      Date.now = () => now() + 3_600_000;
    });
    await page.touchscreen.tap(500, 300);
    await expect(page.locator('.erased')).toBeVisible();
    await page.clock.runFor(1_300);
    await passerby.atRest();
  });
});

test.describe('“I’m done”', () => {
  const ways: [string, (passerby: Passerby) => Promise<unknown>][] = [
    ['the welcome', async () => undefined],
    ['the first question', (passerby) => passerby.start()],
    [
      'help right now',
      async (passerby) => {
        await passerby.start();
        await passerby.answer('urgent', 'hurt');
        await expect(passerby.heading()).toHaveText(passerby.say('visit.help.heading'));
      },
    ],
    [
      'a question in the middle',
      async (passerby) => {
        await passerby.start();
        await passerby.answerAll({ urgent: 'none', needs: 'idCard' });
        await passerby.onQuestion('helpFor');
      },
    ],
    ['the review', review],
    [
      'the results',
      async (passerby) => {
        await review(passerby);
        await passerby.seeResults();
      },
    ],
    [
      'the list to take along',
      async (passerby) => {
        await review(passerby);
        await passerby.seeResults();
        await passerby.page.locator('.see-list').click();
      },
    ],
  ];
  for (const [screen, go] of ways)
    test(`stands on ${screen} and forgets: Back, Forward and reload show nothing`, {
      tag: screen === 'the results' ? [] : '@long',
    }, async ({ page }) => {
      const passerby = new Passerby(page, 'es');
      await passerby.open();
      const entries = await historyOf(page);
      await passerby.begin();
      await go(passerby);
      await markDocument(page);
      await passerby.leave();
      expect(await isMarked(page)).toBe(false);
      expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
      expect((await historyOf(page)).length).toBe(entries.length);
      for (const move of [() => page.goBack(), () => page.goForward(), () => page.reload()]) {
        await move().catch(() => undefined);
        if (!page.url().includes('/kiosk/')) await page.goto('/kiosk/');
        await passerby.atRest();
        await expect(page.locator('[data-question], .results, .review')).toHaveCount(0);
      }
    });

  test('ends the process that knew the visit', async ({ page, browser }) => {
    const passerby = new Passerby(page);
    await passerby.open();
    await passerby.begin();
    await passerby.start();
    const knowing = await processOf(browser, page);
    expect(await renderers(browser)).toContain(knowing);
    await passerby.leave();
    await expect.poll(() => renderers(browser)).not.toContain(knowing);
  });

  test('stops the voice at once', { tag: '@long' }, async ({ page }) => {
    await page.addInitScript(() => {
      const Device = AudioContext;
      window.AudioContext = class extends Device {
        constructor() {
          super();
          (window as unknown as { devices: AudioContext[] }).devices.push(this);
        }
      };
      (window as unknown as { devices: AudioContext[] }).devices = [];
    });
    const passerby = new Passerby(page);
    await passerby.open();
    await passerby.begin();
    await page.locator('[data-does=listen]').click();
    const states = () =>
      page.evaluate(() =>
        (window as unknown as { devices: AudioContext[] }).devices.map(({ state }) => state),
      );
    await expect.poll(states).toEqual(['running']);
    await passerby.done().click();
    await expect(page.locator('.erased')).toBeVisible();
    await expect.poll(states).not.toContain('running');
  });

  test('shows, before anything else, that everything is erased', { tag: '@long' }, async ({ page }) => {
    const passerby = new Passerby(page, 'es');
    await passerby.open();
    await passerby.begin();
    await passerby.done().click();
    await expect(page.locator('.erased')).toHaveText(passerby.say('visit.frame.erased'));
    await passerby.atRest();
  });
});

test.describe('without a network', () => {
  test.use({ allow: { failedRequest: true } });

  test('it forgets in the same page, and the next person starts with nothing', async ({ page, context }) => {
    const passerby = new Passerby(page, 'es');
    await passerby.open();
    await page.waitForLoadState('networkidle');
    await passerby.begin();
    await passerby.start();
    await passerby.answerAll({ urgent: 'none', needs: ['doctor'] });
    await markDocument(page);
    await page.locator('[data-switch=contrast]').click();
    await context.setOffline(true);
    await passerby.leave();
    expect(await isMarked(page)).toBe(true);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page.locator('html')).not.toHaveAttribute('data-contrast');
    const next = new Passerby(page);
    await next.begin();
    await next.start();
    await next.answer('urgent', 'none');
    await next.onQuestion('needs');
    await expect(page.locator('input:checked')).toHaveCount(0);
    await context.setOffline(false);
  });

  test('a captive portal’s page is never shown as the kiosk', { tag: '@long' }, async ({ page }) => {
    const passerby = new Passerby(page);
    await passerby.open();
    await passerby.begin();
    await markDocument(page);
    await page.route('**/kiosk/**', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<title>Log in to Wi-Fi</title>' }),
    );
    await passerby.leave();
    expect(await isMarked(page)).toBe(true);
  });
});

async function review(passerby: Passerby) {
  await passerby.start();
  await passerby.answerAll(cityIdAt65);
  await passerby.seeResults();
  await passerby.review();
}

interface Marked extends Window {
  wasHere?: boolean;
}

const markDocument = (page: Page) =>
  page.evaluate(() => {
    (window as Marked).wasHere = true;
  });

const isMarked = (page: Page) => page.evaluate(() => (window as Marked).wasHere === true);

/** All text in the accessibility tree. */
const toldByScreenReader = async (page: Page) => {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return nodes.filter(({ ignored }) => !ignored).map(({ name }) => `${name?.value ?? ''}`);
};

const historyOf = async (page: Page) => {
  const session = await page.context().newCDPSession(page);
  const { entries } = await session.send('Page.getNavigationHistory');
  await session.detach();
  return entries;
};
