// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { createDisplaySettings } from '../../src/kiosk/displaySettings';

const wall = () => {
  const page = document.createElement('html');
  return { page, comfort: createDisplaySettings(page) };
};

test('each switch shows on the page, and the text grows in two steps and comes back', () => {
  const { page, comfort } = wall();
  const sizes = [1, 2, 3].map(() => {
    comfort.turnText();
    return page.dataset.text;
  });
  expect(sizes).toEqual(['1', '2', undefined]);
  comfort.turnContrast();
  comfort.turnLowered();
  expect({ ...page.dataset }).toEqual({ contrast: 'more', lowered: 'yes' });
  comfort.turnContrast();
  expect({ ...page.dataset }).toEqual({ lowered: 'yes' });
});

test('reset restores the defaults for the next person', () => {
  const { page, comfort } = wall();
  comfort.turnText();
  comfort.turnContrast();
  comfort.turnLowered();
  comfort.reset();
  expect({ ...page.dataset }).toEqual({});
  expect(comfort.get()).toEqual({ text: 0, contrast: false, lowered: false });
});

test('subscribers are notified of each change until they unsubscribe', () => {
  const { comfort } = wall();
  let heard = 0;
  const leave = comfort.subscribe(() => {
    heard += 1;
  });
  comfort.turnText();
  comfort.reset();
  leave();
  comfort.turnText();
  expect(heard).toBe(2);
});
