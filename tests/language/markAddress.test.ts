// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import { markAddress } from '../../src/language/i18n';

const page = document.documentElement;
afterEach(() => {
  delete page.dataset.home;
});

test.each([
  ['', '/', '/ur/'],
  ['', '/es/', '/ur/'],
  ['', '/es/needs/food/', '/ur/needs/food/'],
  ['', '/kiosk/', '/kiosk/'],
  ['casa/', '/c/casa/', '/c/casa/ur/'],
  ['casa/', '/c/casa/es/', '/c/casa/ur/'],
  ['casa/', '/kiosk/casa/', '/kiosk/casa/'],
  // As long as its name is, the part behind it would look like a page without a language.
  ['ab/', '/kiosk/ab/', '/kiosk/ab/'],
])('in the folder "%s", %s becomes %s when the language is Urdu', (folder, before, after) => {
  if (folder) page.dataset.home = `/c/${folder}`;
  page.lang = 'ur';
  history.replaceState(null, '', before);
  markAddress();
  expect(location.pathname).toBe(after);
});
