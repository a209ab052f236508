import { saidAsWordsHere } from '../../../locales/city';
import type { LanguageTag } from '../../../locales/languages';
import { englishIn } from '../../../src/language/english';
import { withVowels } from './arabic';

/**
 * The synthesizer's voice for each language, a speed slightly slower than people speak, in words per minute, and the
 * word for dollars after a number. Mandarin reads Simplified Chinese, Cantonese Traditional Chinese.
 */
export const voices: Record<LanguageTag, { voice: string; speed: number; dollars: string }> = {
  en: { voice: 'en-us', speed: 150, dollars: 'dollars' },
  es: { voice: 'es-419', speed: 165, dollars: 'dólares' },
  'zh-Hans': { voice: 'cmn-latn-pinyin', speed: 170, dollars: '美元' },
  'zh-Hant': { voice: 'yue', speed: 150, dollars: '美元' },
  ru: { voice: 'ru', speed: 145, dollars: 'долларов' },
  bn: { voice: 'bn', speed: 165, dollars: 'ডলার' },
  ht: { voice: 'ht', speed: 165, dollars: 'dola' },
  ko: { voice: 'ko', speed: 168, dollars: '달러' },
  ar: { voice: 'ar', speed: 188, dollars: 'دولار' },
  ur: { voice: 'ur', speed: 168, dollars: 'ڈالر' },
  fr: { voice: 'fr', speed: 140, dollars: 'dollars' },
  pl: { voice: 'pl', speed: 150, dollars: 'dolarów' },
};

/** Part of a sentence said by one voice. */
export interface Run {
  voice: string;
  words: string;
}

const saidAsWords = new Set(['ICE', 'SNAP', 'REAL', 'CARE', ...saidAsWordsHere]);

/** Splits a text where the voice changes, for English names in another language. */
export const runsOf = (text: string, tag: LanguageTag): Run[] => {
  const own = voices[tag].voice;
  const numbered = withNumbersToSay(text, tag);
  const whole = tag === 'ar' ? withVowels(numbered) : numbered;
  if (tag === 'en') return [{ voice: own, words: spelled(whole) }];
  const runs: Run[] = [];
  let from = 0;
  for (const [start, end] of englishIn(whole)) {
    runs.push({ voice: own, words: whole.slice(from, start) });
    runs.push({ voice: voices.en.voice, words: spelled(whole.slice(start, end)) });
    from = end;
  }
  runs.push({ voice: own, words: whole.slice(from) });
  return runs.filter(({ words }) => /[\p{L}\p{N}]/u.test(words));
};

/** Short phone numbers digit by digit, money as number and word, thousands without comma. */
const withNumbersToSay = (text: string, tag: LanguageTag): string =>
  text
    .replace(/[\u2066-\u2069]/g, '')
    .replace(/\u00A0|\u202F/g, ' ')
    .replace(/(?<=\d),(?=\d{3})/g, '')
    .replace(/\$(\d+(?:\.\d+)?)/g, `$1 ${voices[tag].dollars}`)
    .replace(/(?<!\d)(?:[2-9]11|988|\d{3}-\d{3}-\d{4})(?!\d)/g, (number) =>
      [...number.replaceAll('-', '')].join(' '),
    );

/** Spells out abbreviations that people say letter by letter. */
const spelled = (text: string): string =>
  text.replace(/\b[A-Z]{2,5}\b/g, (word) =>
    saidAsWords.has(word) ? word.toLowerCase() : [...word].join(' '),
  );
