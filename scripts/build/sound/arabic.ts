import { arabicVowels } from './arabicVowels';

const arabicWord = /[\u0621-\u0652\u0670]+/g;
/** Prefixes written together with the next word, and their pronunciation; the longest first. */
const joined = [
  ['وال', 'وَال'],
  ['وب', 'وَبِ'],
  ['بال', 'بِال'],
  ['كال', 'كَال'],
  ['فال', 'فَال'],
  ['لل', 'لِل'],
  ['ال', 'ال'],
  ['ول', 'وَلِ'],
  ['و', 'وَ'],
  ['ف', 'فَ'],
  ['ب', 'بِ'],
  ['ل', 'لِ'],
] as const;

/** Homographs: "from", and "who" before a verb or state. */
const who = /(?<![\u0621-\u0652])من(?= (?:ي|تحتجز|ليس|لدي|عمر|آذا|أُصيب|تعرضوا))/g;

/** Adds short vowels in the spelling that the synthesizer pronounces best. Unknown words stay unchanged. */
export const withVowels = (text: string): string =>
  text
    .normalize('NFC')
    .replace(who, 'مَن')
    .replace(arabicWord, (word) => spelledOut(vowelled(word)) ?? word);

/** The Arabic words of a text that are not in the list of vowels. */
export const withoutVowels = (text: string): string[] =>
  (text.normalize('NFC').match(arabicWord) ?? []).filter(
    (word) => word.length > 1 && vowelled(word) === null,
  );

const spelledOut = (word: string | null): string | undefined =>
  word
    ?.replace('\u064E\u0670', '\u064Eا')
    .replace(/\u0650ي\u064E\u0651ة$/, '\u0650ي\u064Eا')
    .replace(/ة$/, 'ه');

const vowelled = (word: string): string | null => {
  const own = fromList(word);
  if (own !== null) return own;
  for (const [written, said] of joined) {
    const rest = word.startsWith(written) ? fromList(word.slice(written.length)) : null;
    if (rest !== null) return said + rest;
  }
  return null;
};

/** The first word of the list that matches this spelling, with no vowels or some. */
const fromList = (word: string): string | null => {
  if (word === '') return null;
  const letters = [...word].map((letter) => `${letter}[\u064B-\u0652\u0670]*`);
  const written = new RegExp(`^${letters.join('')}$`);
  return arabicVowels.find((one) => written.test(one)) ?? null;
};
