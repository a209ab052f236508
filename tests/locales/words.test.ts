import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Converter } from 'opencc-js';
import { describe, expect, test } from 'vitest';
import { languages } from '../../locales/languages';
import { writing } from '../../locales/writing';
import { baseKey, englishFor, hashOf, readRecord, readWords } from '../../scripts/build/words';

const english = readWords('en');
const pluralBases = new Set(
  [...english.keys()].filter((key) => key.endsWith('_one')).map((key) => baseKey(key)),
);
const isPlural = (key: string) => pluralBases.has(baseKey(key));
const placeholders = (text: string) => [...text.matchAll(/\{\{\w+\}\}/g)].map(([whole]) => whole).sort();
const numbers = (text: string) =>
  [...text.replace(/\{\{\w+\}\}/g, '').matchAll(/\d[\d,-]*\d|\d/g)].map(([whole]) => whole).sort();

const names = [
  'IDNYC',
  'NYC Care',
  'ICE',
  '311',
  '911',
  '988',
  'Medicaid',
  'Medicare',
  'TPS',
  'SNAP',
  'GED',
  'REAL ID',
  'Child Health Plus',
  'SIJS',
  'Notice to Appear',
];
const has = (text: string, name: string) => new RegExp(`(?<![A-Za-z0-9])${name}(?![A-Za-z0-9])`).test(text);

const banned: Record<string, RegExp> = {
  en: /\b(eligib\w*|illegal\w*|alien\w*|undocumented|removal|detain\w*|household)\b/i,
  es: /\b(ilegal\w*|alien\w*|indocumentad\w*|elegib\w*|tú|tienes|puedes|quieres)\b/i,
  fr: /illégal|clandestin|éligib|(?<!\p{L})(tu|ton|ta|tes)(?!\p{L})/iu,
  pl: /nielegaln|\bobc(y|ego|ych)\b|kwalifikuj/i,
  ru: /нелегал|чужак|\bвы имеете право\b/i,
  ht: /ilegal|elijib|veuillez|\b(vous|nous|votre|notre)\b|\b[mnwkl]['’]ap\b/i,
  ar: /غير شرعي|غير قانوني|مؤهل/,
  ur: /غیر قانونی|مہاجر|[كيةى]/,
  bn: /অবৈধ|যোগ্য নন/,
  'zh-Hans': /非法移民|偷渡|符合资格/,
  'zh-Hant': /非法移民|偷渡|符合資格/,
  ko: /불법체류|불법이민|당신|귀하/,
};

const letters: Record<string, RegExp> = {
  latin: /\p{Script=Latin}/u,
  cyrillic: /\p{Script=Cyrillic}/u,
  bengali: /\p{Script=Bengali}/u,
  hans: /\p{Script=Han}/u,
  hant: /\p{Script=Han}/u,
  hangul: /\p{Script=Hangul}/u,
  naskh: /\p{Script=Arabic}/u,
  nastaliq: /\p{Script=Arabic}/u,
};
const ends: Record<'question' | 'full', RegExp> = {
  question: /[?？؟]\s*["”»"]?$/,
  full: /[.。।۔！!]["”»」]?$/,
};
const hasLetters = (text: string) => /\p{L}/u.test(text.replace(/\{\{\w+\}\}/g, ''));
/** Texts that are identical in every language: digits, ages and names. */
const unchangeable =
  /^[\d\s,+$-]*$|^(No|Error: \{\{title\}\}|Brooklyn|Manhattan|Queens|The Bronx|Staten Island|IDNYC|988|311|911)$/;

const written = languages.filter(({ tag }) => existsSync(join('locales', tag)));

describe.each(written)('$tag', ({ tag }) => {
  const { script, plurals } = writing[tag];
  const words = readWords(tag);
  const each = [...words].map(([key, text]) => ({ key, text, source: englishFor(key, english) ?? '' }));
  const faults = (wrong: (word: { key: string; text: string; source: string }) => boolean | undefined) =>
    each.filter(wrong).map(({ key, text }) => `${key}: ${text}`);

  test('has every key of the English, and each plural form of its own', () => {
    const wanted = [...english.keys()].flatMap((key) =>
      !isPlural(key)
        ? [key]
        : key.endsWith('_other')
          ? plurals.map((plural) => `${baseKey(key)}_${plural}`)
          : [],
    );
    expect([...words.keys()].sort()).toEqual(wanted.sort());
  });

  test('keeps every placeholder', () => {
    expect(
      faults(({ key, text, source }) => {
        const missing = placeholders(source).filter((one) => !placeholders(text).includes(one));
        const invented = placeholders(text).filter((one) => !placeholders(source).includes(one));
        const countMayGo = isPlural(key) && missing.every((one) => one === '{{count}}');
        const countMayCome = isPlural(key) && invented.every((one) => one === '{{count}}');
        return (invented.length > 0 && !countMayCome) || (missing.length > 0 && !countMayGo);
      }),
    ).toEqual([]);
  });

  test('keeps every number and every name as it is', () => {
    expect(faults(({ text, source }) => numbers(source).join() !== numbers(text).join())).toEqual([]);
    expect(faults(({ text, source }) => names.some((n) => has(source, n) && !has(text, n)))).toEqual([]);
  });

  test('is clean text: NFC, Latin digits, no broken encoding, nothing empty but what is empty in English', () => {
    expect(faults(({ text }) => text !== text.normalize('NFC'))).toEqual([]);
    expect(faults(({ text }) => /[০-৯٠-٩۰-۹]/.test(text))).toEqual([]);
    expect(faults(({ text }) => /Ã.|â€|,Äô|\uFFFD/.test(text))).toEqual([]);
    expect(faults(({ text, source }) => (text.trim() === '') !== (source.trim() === ''))).toEqual([]);
    expect(faults(({ text }) => text !== text.trim() || / {2}/.test(text))).toEqual([]);
  });

  test('has no word that frightens, and none that decides', () => {
    expect(faults(({ text }) => banned[tag]?.test(text))).toEqual([]);
  });

  if (tag === 'en') return;

  test('is written in its own letters, and left nothing in English', () => {
    const script_ = letters[script] as RegExp;
    expect(
      faults(({ text, source }) => text === source && hasLetters(text) && !unchangeable.test(text)),
    ).toEqual([]);
    expect(
      faults(({ text, source }) => {
        const wordsLeft = text.replace(/\{\{\w+\}\}/g, '').replace(/[A-Z]{2,}/g, '');
        return /\p{L}{3}/u.test(wordsLeft) && !unchangeable.test(source) && !script_.test(text);
      }),
    ).toEqual([]);
    if (tag === 'ru') expect(faults(({ text }) => /[а-яё][a-z]|[a-z][а-яё]/i.test(text))).toEqual([]);
    if (tag === 'ar') expect(faults(({ text }) => /[کیہےںٹڈ]/.test(text))).toEqual([]);
    if (tag === 'zh-Hans') {
      const simplify = Converter({ from: 't', to: 'cn' });
      expect(faults(({ text }) => simplify(text) !== text)).toEqual([]);
    }
    if (tag === 'zh-Hant') {
      const complicate = Converter({ from: 'cn', to: 't' });
      const keep = /[台只里面后准吃峰群床里么干克才了于划岩升]/;
      expect(faults(({ text }) => complicate(text) !== text && !keep.test(text))).toEqual([]);
    }
  });

  test('ends its sentences as the English does', () => {
    expect(faults(({ text, source }) => ends.question.test(source) !== ends.question.test(text))).toEqual([]);
    expect(
      faults(({ text, source }) => ends.full.test(source) && !ends.full.test(text) && !/["”»」]$/.test(text)),
    ).toEqual([]);
    if (tag === 'es') expect(faults(({ text }) => text.includes('?') && !text.includes('¿'))).toEqual([]);
    if (tag === 'fr')
      expect(
        faults(
          ({ text }) => /[^\s\u00A0\u202F][?!;]|[^\s\u00A0\u202F\d]:/.test(text) || / [?!:;]/.test(text),
        ),
      ).toEqual([]);
  });

  test('was made from the English of today', () => {
    const record = readRecord(tag);
    expect(
      record,
      `locales/${tag}/record.json is missing: run npm run author -- words ${tag}`,
    ).not.toBeNull();
    expect(record?.writtenBy).not.toBe('');
    expect(record?.secondReading).not.toBe('');
    expect(faults(({ key, source }) => record?.sources[key] !== hashOf(source))).toEqual([]);
  });
});
