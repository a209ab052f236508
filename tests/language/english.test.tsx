// @vitest-environment jsdom
import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { languageTags } from '../../locales/languages';
import { writing } from '../../locales/writing';
import { readWords } from '../../scripts/build/words';
import { englishIn } from '../../src/language/english';
import { formatTime } from '../../src/language/formats';
import { createI18n } from '../../src/language/i18n';
import { I18nContext } from '../../src/language/useTranslation';
import { keysByText, linesIn } from '../../src/listen/lines';

const isLatin = (tag: (typeof languageTags)[number]) => writing[tag].script === 'latin';
const others = languageTags.filter((tag) => !isLatin(tag)).map(readWords);
const run = /[A-Za-z][A-Za-z0-9 .'’&/-]*[A-Za-z0-9]/g;
/** Names of keys, files, fields and browsers, what a field may hold, words that every language has, a word of Spanish; and what is printed on papers, in the guide alone. */
const notEnglish =
  /^(Shift|Enter|Tab|Space|PDF|Save as PDF|JavaScript|center\.json|logo\.(?:svg|png)|light|dark|b4f4a|idnyc|null|true|false|overnight|es|zh-Hans|notario|borough|MB|cookie|Chrome|WhatsApp|Edge|Firefox|Safari|Wi-Fi|trafficking|Order of the Immigration Judge|Employment Authorization|Permanent Resident)$/;

test('what other scripts leave in English is known as English in a language of the same script', () => {
  const unknown = languageTags
    .filter((tag) => isLatin(tag) && tag !== 'en')
    .flatMap((tag) =>
      [...readWords(tag)].flatMap(([key, text]) => {
        const kept = new Map<string, number>();
        for (const words of others)
          for (const found of new Set(
            words
              .get(key)
              ?.replace(/\{\{\w+\}\}/g, '')
              .match(run),
          ))
            if (text.includes(found)) kept.set(found, (kept.get(found) ?? 0) + 1);
        const parts = englishIn(text).map(([start, end]) => text.slice(start, end));
        return [...kept]
          .filter(([found, times]) => times >= 3 && !notEnglish.test(found))
          .filter(([found]) => !parts.some((part) => part.includes(found)))
          .map(([found]) => `${tag} ${key}: ${found}`);
      }),
    );
  expect(unknown).toEqual([]);
});

const drawn = (tag: (typeof languageTags)[number], text: string) =>
  render(
    <I18nContext value={createI18n(tag, {})}>
      <p>{text}</p>
    </I18nContext>,
  ).container.querySelector('p') as HTMLElement;

test('English inside of another language bears its language, without any screen doing so', () => {
  for (const [tag, text, english] of [
    ['ur', 'آپ کو Notice to Appear ملا ہے۔', 'Notice to Appear'],
    ['zh-Hans', '拨打311，说“Immigration Legal”。', 'Immigration Legal'],
    ['es', 'La policía de inmigración (ICE) se llevó a alguien', 'ICE'],
  ] as const) {
    const part = drawn(tag, text).querySelector('[lang="en"]');
    expect(part?.textContent).toBe(english);
    expect(part?.closest('p')?.textContent).toBe(text);
  }
  expect(drawn('en', 'ICE and the Notice to Appear').children).toHaveLength(0);
});

test('a sentence about hours is one text in every language, so that it is heard in one', () => {
  for (const tag of languageTags.filter((one) => one !== 'en')) {
    const hours = [...readWords(tag)].filter(([key]) => /^visit\.hours\.\w*(?:days|open)/i.test(key));
    const times = ['00:00', '09:00', '12:00', '17:30'].map((time) => formatTime(time, tag));
    expect(hours.length).toBeGreaterThan(3);
    for (const [, text] of hours)
      for (const time of times)
        expect(
          englishIn(
            text.replace(/\{\{(?:time|from|to)\}\}/g, `\u2068${time}\u2069`).replace(/\{\{\w+\}\}/g, ''),
          ),
        ).toEqual([]);
  }
});

test('a text with English in it is read aloud whole', () => {
  const text = 'آپ کو Notice to Appear ملا ہے۔';
  const lines = linesIn(drawn('ur', text), keysByText(new Map([['visit.some', text]])));
  expect(lines.map(({ piece }) => piece[0])).toEqual(['visit.some']);
});
