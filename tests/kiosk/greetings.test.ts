import { expect, test } from 'vitest';
import { greetings } from '../../locales/greetings';
import { languages } from '../../locales/languages';
import { writing } from '../../locales/writing';

const letters: Record<string, RegExp> = {
  latin: /^[\p{Script=Latin}\p{P}\p{Zs}]+$/u,
  cyrillic: /^[\p{Script=Cyrillic}\p{P}\p{Zs}]+$/u,
  bengali: /^[\p{Script=Bengali}\p{P}\p{Zs}]+$/u,
  hans: /^[\p{Script=Han}\p{P}]+$/u,
  hant: /^[\p{Script=Han}\p{P}]+$/u,
  hangul: /^[\p{Script=Hangul}\p{P}\p{Zs}]+$/u,
  naskh: /^[\p{Script=Arabic}\p{M}\p{P}\p{Zs}]+$/u,
  nastaliq: /^[\p{Script=Arabic}\p{M}\p{P}\p{Zs}]+$/u,
};

test.each(languages)('$tag greets in its own letters, in clean text', ({ tag }) => {
  for (const words of Object.values(greetings[tag])) {
    expect(words).toMatch(letters[writing[tag].script] ?? /^$/);
    expect(words).toBe(words.normalize('NFC').trim());
    if (tag === 'ur') expect(words).not.toMatch(/[كيةى]/);
    if (tag === 'ar') expect(words).not.toMatch(/[کیہےں]/);
  }
});

test('no two languages share a greeting, so that each is known by it', () => {
  expect(new Set(Object.values(greetings).map(({ hello }) => hello)).size).toBe(languages.length);
});
