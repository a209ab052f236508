import { shortcuts } from '../../scripts/verify/browser/shortcuts.mjs';
import { expect } from './support/test';
import { Passerby, test } from './support/wall';

interface Witness extends Window {
  acted: string[];
}

/** Records trusted events whose default action the page did not prevent. */
const witness = (page: import('@playwright/test').Page, types: readonly string[]) =>
  page.addInitScript((watched) => {
    const seen = window as unknown as Witness;
    seen.acted = [];
    for (const type of watched)
      addEventListener(
        type,
        (event) => {
          setTimeout(() => {
            if (event.isTrusted && !event.defaultPrevented)
              seen.acted.push(`${type} ${(event as KeyboardEvent).key ?? ''}`);
          });
        },
        { capture: true },
      );
  }, types);

const acted = (page: import('@playwright/test').Page) =>
  page.evaluate(() => {
    const { acted: happened } = window as unknown as Witness;
    return happened.splice(0);
  });

test('no shortcut reaches the browser, at rest or in the middle of a visit', async ({ page, context }) => {
  await witness(page, ['keydown']);
  const passerby = new Passerby(page);
  await passerby.open();
  expect(new Set(shortcuts).size).toBeGreaterThanOrEqual(60);
  for (const screen of ['while idle', 'in a visit'] as const) {
    if (screen === 'in a visit') {
      await passerby.begin();
      await passerby.start();
      await passerby.answer('urgent', 'none');
      await passerby.onQuestion('needs');
    }
    for (const shortcut of shortcuts) {
      await page.keyboard.press(shortcut);
      const through = (await acted(page)).filter((one) => !/ (Control|Alt|Shift|Meta)$/.test(one));
      expect(through, `${shortcut}, ${screen}`).toEqual([]);
    }
    expect(context.pages()).toHaveLength(1);
    await expect(page).toHaveURL(/\/kiosk\/$/);
  }
  await passerby.onQuestion('needs');
});

test('a modifier alone does nothing, and letters do nothing', async ({ page }) => {
  await witness(page, ['keydown']);
  await new Passerby(page).open();
  for (const key of ['Control', 'Alt', 'Shift', 'Meta', 'a', 'Z', '7', '/', "'", 'F2', 'Insert', 'Delete'])
    await page.keyboard.press(key);
  expect(await acted(page)).toEqual([]);
});

test('the keys of a keypad still work: a visit can be begun and answered by Tab, arrows and Enter', async ({
  page,
}) => {
  const passerby = new Passerby(page);
  await passerby.open();
  await page.locator('.greeting').focus();
  await page.keyboard.press('Enter');
  await expect(passerby.heading()).toBeFocused();
  await passerby.button('visit.welcome.start').focus();
  await page.keyboard.press('Space');
  await passerby.onQuestion('urgent');
  await passerby.button('visit.questions.urgent.answers.none').focus();
  await page.keyboard.press('Enter');
  await page.locator('input[value="idCard"]').focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await passerby.onQuestion('helpFor');
  await page.locator('[value="me"]').focus();
  await page.keyboard.press('ArrowDown');
  await passerby.onQuestion('helpFor');
  await page.keyboard.press('Enter');
  await passerby.onQuestion('borough');
});

test('no menu, no dragging, no selecting, no zooming, by mouse or by fingers', async ({ page }) => {
  await witness(page, ['contextmenu', 'dragstart', 'selectstart', 'auxclick', 'copy']);
  const passerby = new Passerby(page);
  await passerby.open();
  await passerby.begin();
  const heading = page.locator('h1');
  const box = await heading.boundingBox();
  if (!box) throw new Error('The heading has no place on the screen.');
  const { x, y } = { x: box.x + 20, y: box.y + box.height / 2 };

  await page.mouse.click(x, y, { button: 'right' });
  await page.mouse.click(x, y, { button: 'middle' });
  await page.mouse.click(x, y, { clickCount: 3 });
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 300, y + 40, { steps: 5 });
  await page.mouse.up();
  expect(await page.evaluate(() => `${getSelection()}`)).toBe('');

  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -400);
  await page.keyboard.up('Control');

  const session = await page.context().newCDPSession(page);
  const fingers = (spread: number) => [
    { x: 500 - spread, y: 700 },
    { x: 500 + spread, y: 700 },
  ];
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: fingers(50) });
  for (let spread = 60; spread <= 300; spread += 40)
    await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: fingers(spread) });
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await page.touchscreen.tap(x, y);
  await page.touchscreen.tap(x, y);
  expect(await page.evaluate(() => [visualViewport?.scale, devicePixelRatio])).toEqual([1, 1]);
  expect(await acted(page)).toEqual([]);
});

test('multi-touch and a hundred rapid taps leave the kiosk working', async ({ page }) => {
  const passerby = new Passerby(page);
  await passerby.open();
  const session = await page.context().newCDPSession(page);
  for (let blow = 0; blow < 100; blow++) {
    const touchPoints = Array.from({ length: 1 + (blow % 5) }, (_, finger) => ({
      x: (blow * 37 + finger * 211) % 1080,
      y: (blow * 53 + finger * 307) % 1920,
      id: finger,
    }));
    await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints });
    await session.send('Input.dispatchTouchEvent', {
      type: blow % 9 ? 'touchEnd' : 'touchCancel',
      touchPoints: [],
    });
  }
  await expect(async () => {
    if (await passerby.sure().isVisible()) await passerby.sure().click({ timeout: 500 });
    else if (await passerby.done().isVisible()) await passerby.done().click({ timeout: 500 });
    await expect(page.locator('.attract')).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 10_000 });
  await passerby.begin();
});
