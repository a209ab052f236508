// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { writing } from '../../locales/writing';
import { type Bundle, createI18n } from '../../src/language/i18n';
import { everyScreen } from '../screens/everyScreen';

const plain = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const accented = [...'ÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽåƀçðéƒĝĥîĵķļṁñöþǫŕšţûṽŵẋýž'];

/** Pseudo-localizes English: accents every letter and lengthens the text by half. */
const pretend = (text: string): string => {
  const marked = text
    .split(/(\{\{\w+\}\})/)
    .map((part) =>
      part.startsWith('{{')
        ? part
        : [...part].map((letter) => accented[plain.indexOf(letter)] ?? letter).join(''),
    )
    .join('');
  return `${marked}${'·'.repeat(Math.ceil(text.length / 2))}`;
};

/** Pseudo-localizes a file, with plurals in the six forms of Arabic. */
const pretendAll = (words: Bundle): Bundle =>
  Object.fromEntries(
    Object.entries(words).flatMap(([key, inner]): [string, unknown][] => {
      if (typeof inner !== 'string') return [[key, pretendAll(inner as Bundle)]];
      const text = inner === '' ? '' : pretend(inner);
      if (!key.endsWith('_other')) return [[key, text]];
      return writing.ar.plurals.map((plural) => [key.replace(/other$/, plural), text]);
    }),
  );

/** Texts that are not from the locale, except names, texts to say in English, and the version. */
const strays = (page: HTMLElement): string[] => {
  const found: string[] = [];
  const note = (text: string | null) => {
    const own = (text ?? '').replace(/\u2066[^\u2069]*\u2069|\b[0-9a-f]{8}\b/g, '');
    if (/[A-Za-z]/.test(own)) found.push(own.trim());
  };
  const walker = document.createTreeWalker(page, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { parentElement, textContent } = walker.currentNode;
    if (!parentElement?.closest('[translate="no"], script, style')) note(textContent);
  }
  for (const element of page.querySelectorAll('[aria-label], [alt], [title], [placeholder]'))
    for (const name of ['aria-label', 'alt', 'title', 'placeholder']) note(element.getAttribute(name));
  note(document.title);
  return found;
};

test('a new language is its files alone: whatever a screen says comes from them, names excepted', async () => {
  const file = (name: string): Bundle => JSON.parse(readFileSync(`locales/en/${name}`, 'utf8'));
  const i18n = createI18n('ar', pretendAll(file('visit.json')));
  for (const name of readdirSync('locales/en'))
    i18n.addResourceBundle('ar', name.replace('.json', ''), pretendAll(file(name)));
  const seen = new Map<string, string[]>();
  await everyScreen(i18n, (name, page) => {
    expect(page.textContent, name).toMatch(/[åéîöû]/);
    const stray = strays(page);
    if (stray.length > 0) seen.set(name, [...new Set(stray)]);
  });
  expect(Object.fromEntries(seen)).toEqual({});
});
