// @vitest-environment jsdom
import { expect, test } from 'vitest';
import handoff from '../../locales/en/handoff.json';
import programs from '../../locales/en/programs.json';
import visit from '../../locales/en/visit.json';
import { createI18n } from '../../src/language/i18n';
import { everyScreen } from './everyScreen';

const word = /[\p{L}\p{N}]/u;
const inline = 'small, strong, b, em, bdi, a';

/** Words that meet the words of an inline element without a space. */
const stuckIn = (page: HTMLElement): string[] =>
  [...page.querySelectorAll<HTMLElement>(inline)].flatMap((element) => {
    const before = element.previousSibling?.textContent ?? '';
    const own = element.textContent ?? '';
    return word.test(before.slice(-1)) && word.test(own.slice(0, 1)) ? [`${before}|${own}`] : [];
  });

test('no two parts of a sentence are stuck together', async () => {
  const i18n = createI18n('en', visit);
  i18n.addResourceBundle('en', 'programs', programs);
  i18n.addResourceBundle('en', 'handoff', handoff);
  const stuck = new Set<string>();
  await everyScreen(i18n, (name, page) => {
    for (const one of stuckIn(page)) stuck.add(`${name}: ${one}`);
  });
  expect([...stuck]).toEqual([]);
});
