import { languages } from '../../locales/languages';
import { expectNoOverflow } from '../../scripts/verify/browser/visitor';
import { stopClock } from './support/clock';
import { legalLine } from './support/numbers';
import { expect, expectAccessible } from './support/test';
import { listenForSound, Passerby, sounds, test } from './support/wall';

test.describe('while idle', () => {
  test('it greets in every language, each in its own script and direction, and the list of languages does not move', async ({
    page,
  }) => {
    await stopClock(page);
    await new Passerby(page).open();
    await expectAccessible(page);
    await expectNoOverflow(page);
    const greeting = page.locator('.greeting');
    const places = () =>
      page
        .locator('.attract .languages button')
        .evaluateAll((all) => all.map((one) => JSON.stringify(one.getBoundingClientRect())));
    const before = await places();
    expect(before).toHaveLength(languages.length);
    const seen = new Map<string | null, string | null>();
    for (let turn = 0; turn < languages.length; turn++) {
      seen.set(await greeting.getAttribute('lang'), await greeting.getAttribute('dir'));
      // The whole picture is shifted each minute.
      if (turn < languages.length - 4) expect(await places()).toEqual(before);
      await page.clock.runFor(6_000);
    }
    expect([...seen]).toEqual(languages.map(({ tag, direction }) => [tag, direction]));
    await expect(greeting).toHaveAttribute('lang', 'en');
  });

  test('the rotation of greetings can be paused and resumed', async ({ page }) => {
    await stopClock(page);
    await new Passerby(page).open();
    const greeting = page.locator('.greeting');
    await page.clock.runFor(6_000);
    const tag = await greeting.getAttribute('lang');
    await page.locator('.pause').click();
    await page.clock.runFor(60_000);
    await expect(greeting).toHaveAttribute('lang', `${tag}`);
    await page.locator('.pause').click();
    await page.clock.runFor(6_000);
    await expect(greeting).not.toHaveAttribute('lang', `${tag}`);
  });

  test('with prefers-reduced-motion nothing moves', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await stopClock(page);
    await new Passerby(page).open();
    await page.clock.runFor(60_000);
    await expect(page.locator('.greeting')).toHaveAttribute('lang', 'en');
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  });

  test('the picture is shifted each minute to prevent burn-in, and nothing sounds by itself', async ({
    page,
  }) => {
    await stopClock(page);
    await listenForSound(page);
    await new Passerby(page).open();
    const place = () =>
      page.locator('.attract').evaluate((screen) => JSON.stringify(screen.getBoundingClientRect()));
    const places = new Set([await place()]);
    for (let minute = 0; minute < 7; minute++) {
      await page.clock.runFor(60_000);
      places.add(await place());
    }
    expect(places.size).toBe(8);
    expect(await sounds(page)).toBe(0);
  });

  test('a touch anywhere starts in the language shown', async ({ page }) => {
    await stopClock(page);
    const caller = new Passerby(page, 'es');
    await caller.open();
    await page.clock.runFor(7_000);
    await page.locator('.greeting').click();
    await expect(caller.heading()).toHaveText(caller.say('visit.welcome.heading'));
    await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  });

  test('a touch right after a rotation counts for the previous greeting', async ({ page }) => {
    await stopClock(page);
    const passerby = new Passerby(page);
    await passerby.open();
    const greeting = page.locator('.greeting');
    await expect(async () => {
      await page.clock.runFor(100);
      expect(await greeting.getAttribute('lang')).not.toBe('en');
    }).toPass({ intervals: [0] });
    await page.locator('.greeting').click();
    await expect(passerby.heading()).toHaveText(passerby.say('visit.welcome.heading'));
  });

  test('?mode=kiosk leads here, and leaves the address and the history', async ({ page }) => {
    await page.goto('/?mode=kiosk');
    await expect(page.locator('.attract')).toBeVisible();
    expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe('/kiosk/');
    const session = await page.context().newCDPSession(page);
    const { entries } = await session.send('Page.getNavigationHistory');
    expect(entries.filter(({ url }) => url.includes('mode')).map(({ url }) => url)).toEqual([]);
  });

  test('a query or a fragment on its own page is removed', async ({ page }) => {
    await page.goto('/kiosk/?mode=guide&urgent=hurt#v1.abc');
    await expect(page.locator('.attract')).toBeVisible();
    await expect(page).toHaveURL(/\/kiosk\/$/);
  });

  test.describe('without our script', () => {
    test.use({ allow: { failedRequest: /assets/ } });
    test('the kiosk shows whom to call', async ({ page }) => {
      await page.route('**/assets/*.js', (route) => route.abort());
      await page.goto('/kiosk/');
      await expect(page.getByText('311', { exact: true })).toBeVisible({ timeout: 10_000 });
    });
  });
});

test.describe('a visit on the wall', () => {
  test.describe('with its usual settings', () => {
    test.use({ hasUsualIdle: true });
    test('says once, before anything is asked, how long it waits and what it does then', async ({ page }) => {
      const passerby = new Passerby(page);
      await passerby.open();
      await passerby.begin();
      await expect(page.locator('.limit')).toBeVisible();
      await expect(page.locator('.limit')).toContainText('90');
      await passerby.start();
      await expect(page.locator('.limit')).toHaveCount(0);
    });
  });

  test('has no link that dials or leaves the site, on any screen; every number can be read', async ({
    page,
  }) => {
    // The check of every opened fold may take longer than a wall waits for a touch.
    await stopClock(page);
    const passerby = new Passerby(page);
    await passerby.open();
    await passerby.begin();
    const leadsAway = page.locator('a[href^="http"], a[href^="tel"], a[href^="sms"], a[href^="mailto"]');
    await expect(leadsAway).toHaveCount(0);
    await passerby.start();
    await passerby.answer('urgent', 'taken');
    await expect(leadsAway).toHaveCount(0);
    await expect(page.locator('.danger').first().getByText(legalLine)).toBeVisible();
    await passerby.closeHelp();
    await passerby.skipTheRest();
    await expect(leadsAway).toHaveCount(0);
    await passerby.seeResults();
    await page.locator('details').evaluateAll((folds) => {
      for (const fold of folds) (fold as HTMLDetailsElement).open = true;
    });
    await expect(leadsAway).toHaveCount(0);
    await expectAccessible(page);
    await page.locator('.see-list').click();
    await expect(page.locator('.take-away')).toBeVisible();
    await expect(leadsAway).toHaveCount(0);
  });

  test('never leads to a page of another mode, however a link is pressed', async ({ page }) => {
    const passerby = new Passerby(page);
    await passerby.open();
    await passerby.begin();
    const choose = page.locator('.bar-button', { has: page.locator('[data-icon="language"]') });
    const link = page.locator('dialog .languages a').nth(3);
    for (const press of [
      { modifiers: ['Control'] },
      { modifiers: ['Shift'] },
      { button: 'middle' },
      { button: 'right' },
    ] as const) {
      // The press before may have closed the list, a moment after it was seen open.
      await expect(async () => {
        if (!(await link.isVisible())) await choose.click();
        const modifiers = 'modifiers' in press ? [...press.modifiers] : [];
        await link.click({ ...press, modifiers, timeout: 1_000 });
      }).toPass();
      expect(page.context().pages()).toHaveLength(1);
      await expect(page).toHaveURL(/\/kiosk\/$/);
    }
  });

  test('“I’m done” does not look like going on, and asks once, over a covered screen, before answers are lost', async ({
    page,
  }) => {
    const passerby = new Passerby(page, 'es');
    await passerby.open();
    await passerby.begin();
    await passerby.start();
    await passerby.answer('urgent', 'none');
    await passerby.onQuestion('needs');
    const look = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((one) => getComputedStyle(one).backgroundColor);
    expect(await look('.bar .done')).not.toBe(await look('.question .button.main'));
    await passerby.done().click();
    await expect(page.locator('dialog.still-there h2')).toHaveText(passerby.wall('kiosk.still.done'));
    await expectAccessible(page);
    const under = await page.evaluate(() => document.elementFromPoint(20, 20)?.closest('dialog')?.className);
    expect(under).toBe('still-there');
    await page.locator('dialog.still-there .stay').click();
    await passerby.onQuestion('needs');
    await passerby.isDone();
    await passerby.atRest();
  });

  test('has larger text, more contrast and a lower screen, for one person only', async ({ page }) => {
    const passerby = new Passerby(page);
    await passerby.open();
    await passerby.begin();
    const size = () => page.locator('h1').evaluate((heading) => getComputedStyle(heading).fontSize);
    const usual = Number.parseFloat(await size());
    await page.locator('[data-switch=text]').click();
    await page.locator('[data-switch=text]').click();
    expect(Number.parseFloat(await size())).toBeCloseTo(usual * 1.5, 0);
    await page.locator('[data-switch=contrast]').click();
    await passerby.start();
    await expectAccessible(page);
    await expectNoOverflow(page);
    await page.locator('[data-switch=lowered]').click();
    const first = await page.locator('[data-question] .choice').first().boundingBox();
    expect(first?.y).toBeGreaterThan(0.4 * 1920);
    await expectAccessible(page);
    await page.setViewportSize({ width: 1920, height: 1080 });
    await page.locator('[aria-haspopup=dialog]').first().click();
    const dialog = page.locator('.language-choice');
    for (const control of await dialog.locator('.languages a, .button').all()) {
      await expect(control).toBeInViewport({ ratio: 1 });
      await control.click({ trial: true, position: { x: 20, y: 4 } });
    }
    await dialog.locator('.button').click();
    await passerby.leave();
    await expect(page.locator('html')).not.toHaveAttribute('data-text');
    await expect(page.locator('html')).not.toHaveAttribute('data-contrast');
    await expect(page.locator('html')).not.toHaveAttribute('data-lowered');
  });

  test('scrolls long pages by two buttons, for people who cannot swipe', async ({ page }) => {
    const passerby = new Passerby(page);
    await passerby.open();
    await passerby.begin();
    await passerby.start();
    await expect(page.locator('[data-scroll]')).toHaveCount(0);
    await passerby.answer('urgent', 'taken');
    await passerby.openEverything();
    const down = page.locator('[data-scroll=down]');
    await expect(down).toBeVisible();
    await expect(async () => {
      if (await down.isEnabled()) await down.press('Enter', { timeout: 2_000 });
      await expect(page.locator('footer')).toBeInViewport({ timeout: 100 });
      await expect(down).toBeDisabled({ timeout: 100 });
    }).toPass();
    await expect(down).toBeFocused();
    await page.locator('[data-scroll=up]').click();
    await expect(down).toBeEnabled();
  });
});
