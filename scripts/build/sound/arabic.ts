import { arabicVowels } from './arabicVowels';

const arabicWord = /[\u0621-\u0652\u0670]+/g;
/** A short word written in one with the next, and how both are said; the longest first. */
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

/** Written alike: "from", and "who" before what somebody does, has or is. */
const who = /(?<![\u0621-\u0652])من(?= (?:ي|تحتجز|ليس|لدي|عمر|آذا|أُصيب|تعرضوا))/g;

/** Arabic with its short vowels, spelled as the synthesizer says them best. Unknown words stay as they are. */
export const withVowels = (text: string): string =>
  text
    .normalize('NFC')
    .replace(who, 'مَن')
    .replace(arabicWord, (word) => spelledOut(vowelled(word)) ?? word);

/** The Arabic words of a text that have no vowels in our list. */
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

/** The first word of the list that could be written so: without vowels, or with some of its own. */
const fromList = (word: string): string | null => {
  if (word === '') return null;
  const letters = [...word].map((letter) => `${letter}[\u064B-\u0652\u0670]*`);
  const written = new RegExp(`^${letters.join('')}$`);
  return arabicVowels.find((one) => written.test(one)) ?? null;
};
