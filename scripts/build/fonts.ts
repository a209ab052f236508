/**
 * Web fonts, subset to the letters of our words. `npm run author -- fonts` subsets those whose letters changed; it
 * fetches the full fonts from npm once into node_modules/.cache/fonts.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { greetings } from '../../locales/greetings';
import { type LanguageTag, languageOf } from '../../locales/languages';
import { formatDate, formatDay, formatTime } from '../../src/language/formats';
import { hashOf, readWords } from './words';

/** One served font file. */
export interface Cut {
  file: string;
  tag: LanguageTag;
  /** The full font: `package@version` and the path in it. All are under the SIL Open Font License. */
  source: readonly [string, string];
  /**
   * `words`: letters of the language's pages; where it has a cut `more`, those of every visit alone, and `more` has the
   * others. `name`: letters of its own name, for all other pages.
   */
  holds: 'words' | 'more' | 'name';
}

/** Languages whose letters are too many for one file. */
const inTwo: readonly LanguageTag[] = ['zh-Hant'];

/** Without Latin, Cyrillic and digits, which every device has. */
export const cuts: readonly Cut[] = (
  [
    ['zh-Hans', 'noto-sans-sc@0.4.3', '400Regular/NotoSansSC_400Regular.ttf'],
    ['zh-Hant', 'noto-sans-tc@0.4.3', '400Regular/NotoSansTC_400Regular.ttf'],
    ['bn', 'noto-sans-bengali@0.4.4', '400Regular/NotoSansBengali_400Regular.ttf'],
    ['ko', 'noto-sans-kr@0.4.3', '400Regular/NotoSansKR_400Regular.ttf'],
    ['ar', 'noto-naskh-arabic@0.4.5', '400Regular/NotoNaskhArabic_400Regular.ttf'],
    ['ar', 'noto-naskh-arabic@0.4.5', '700Bold/NotoNaskhArabic_700Bold.ttf'],
    ['ur', 'noto-nastaliq-urdu@0.4.2', '400Regular/NotoNastaliqUrdu_400Regular.ttf'],
  ] as const
).flatMap(([tag, name, path]) => {
  const source = [`@expo-google-fonts/${name}`, path] as const;
  const bold = path.startsWith('700');
  const whole: Cut = { file: `${tag}${bold ? '-bold' : ''}.woff2`, tag, source, holds: 'words' };
  const own: Cut = { file: `${tag}-name.woff2`, tag, source, holds: 'name' };
  const more: Cut = { file: `${tag}-more.woff2`, tag, source, holds: 'more' };
  return bold ? [whole] : [whole, ...(inTwo.includes(tag) ? [more] : []), own];
});

/** By font file: the hash of its letters, and its size in bytes. */
export type FontRecord = Record<string, { source: string; letters: string; bytes: number }>;

export const folder = join(import.meta.dirname ?? process.cwd(), '../..', 'src/look/fonts');
const recordFile = join(folder, 'record.json');
/** The style that names the files of kind `more`. */
export const moreLetters = join(folder, '..', 'moreLetters.css');

export const readFontRecord = (): FontRecord =>
  existsSync(recordFile) ? JSON.parse(readFileSync(recordFile, 'utf8')) : {};

/** Words of every visit. */
const ofEveryVisit = /^(visit|programs|handoff|listen)\./;

/** Every text that is drawn by this file: our words, and formatted dates and times. */
export const textsOf = ({ tag, holds }: Pick<Cut, 'tag' | 'holds'>): string[] => {
  const { name } = languageOf(tag);
  if (holds === 'name') return [name];
  const all = existsSync(join('locales', tag)) ? [...readWords(tag)] : [];
  const words = all
    .filter(([key]) => !inTwo.includes(tag) || ofEveryVisit.test(key) === (holds === 'words'))
    .map(([, text]) => text);
  if (holds === 'more') return words;
  // A sign that stands in every language must not fetch the second file.
  const signs = all.map(([, text]) => text.replace(/[^\0-\u2000]/g, ''));
  return [name, ...Object.values(greetings[tag]), ...words, ...signs, ...formatted(tag)];
};

/** The distinct letters of these texts that no device is sure to have, sorted. */
export const lettersOf = (texts: readonly string[]): string =>
  [...new Set(texts.join('').normalize('NFC'))]
    .filter((letter) => !isEverywhere(letter))
    .sort()
    .join('');

/** The letters of a file: `more` has none that is in `words` already. */
export const lettersOfCut = (cut: Pick<Cut, 'tag' | 'holds'>): string => {
  const letters = lettersOf(textsOf(cut));
  if (cut.holds !== 'more') return letters;
  const there = new Set(lettersOf(textsOf({ ...cut, holds: 'words' })));
  return [...letters].filter((letter) => !there.has(letter)).join('');
};

/** For these letters alone does a browser fetch the file. */
export const rangeOf = (letters: string): string =>
  [...letters].map((letter) => `U+${letter.codePointAt(0)?.toString(16)}`).join(', ');

/** The letters that a font file has glyphs for. */
export const lettersIn = async (file: string): Promise<string[]> => {
  const { Blob, Face } = await import('harfbuzzjs');
  const { default: fontverter } = await import('fontverter');
  const font = await fontverter.convert(readFileSync(join(folder, file)), 'sfnt');
  return [...new Face(new Blob(font)).collectUnicodes()].map((code) => String.fromCodePoint(code));
};

/** Letters and digits that every device has, and invisible characters. */
const isEverywhere = (letter: string): boolean =>
  /[\p{Script=Latin}\p{Script=Cyrillic}\p{Default_Ignorable_Code_Point}\p{Cc}0-9$]/u.test(letter);

function formatted(tag: LanguageTag): string[] {
  const days = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;
  const months = Array.from({ length: 12 }, (_, month) => `2026-${String(month + 1).padStart(2, '0')}-01`);
  return [
    ...days.map((day) => formatDay(day, tag)),
    ...months.map((date) => formatDate(date, tag)),
    ...['00:30', '09:00', '12:00', '17:30'].map((time) => formatTime(time, tag)),
  ];
}

/** The full font, fetched from npm unless cached. */
const wholeFont = ([name, path]: Cut['source']): Buffer => {
  const cache = join(folder, '../../../node_modules/.cache/fonts', name);
  const file = join(cache, 'package', path);
  if (!existsSync(file)) {
    mkdirSync(cache, { recursive: true });
    console.log(`Fetching ${name} …`);
    const pack = ['pack', name, '--silent', '--pack-destination', cache];
    const archive = execFileSync('npm', pack, { encoding: 'utf8' }).trim().split('\n').at(-1) ?? '';
    execFileSync('tar', ['-xzf', join(cache, archive), '-C', cache, `package/${path}`]);
  }
  return readFileSync(file);
};

/** Every visitor may fetch the fonts of names, so they keep the joining forms alone. */
const bare = (tag: LanguageTag) => {
  const joins = languageOf(tag).direction === 'rtl';
  const unused = ['STAT', 'gasp', 'BASE'];
  return {
    keepFeatures: ['ccmp', 'isol', 'init', 'medi', 'fina', 'rlig', 'calt', 'curs', 'mark', 'mkmk'],
    noHinting: true,
    dropTables: joins ? unused : [...unused, 'GDEF', 'GPOS', 'GSUB', 'vhea', 'vmtx'],
  };
};

const nameLetters = (letters: string): void => {
  const style = readFileSync(moreLetters, 'utf8');
  writeFileSync(moreLetters, style.replace(/unicode-range:[^;]*;/, `unicode-range: ${rangeOf(letters)};`));
  execFileSync('npx', ['biome', 'format', '--write', moreLetters]);
};

/** Subsets the fonts whose letters changed, and prints the size of each. */
export const cutAll = async (): Promise<void> => {
  const { default: subsetFont } = await import('subset-font');
  const record = readFontRecord();
  for (const cut of cuts) {
    const letters = lettersOfCut(cut);
    const [name, path] = cut.source;
    const now = { source: `${name}/${path}`, letters: hashOf(letters) };
    const before = record[cut.file];
    const same = before?.letters === now.letters && before.source === now.source;
    if (!same || !existsSync(join(folder, cut.file))) {
      const font = await subsetFont(wholeFont(cut.source), letters, {
        targetFormat: 'woff2',
        ...(cut.holds === 'name' && bare(cut.tag)),
      });
      writeFileSync(join(folder, cut.file), font);
      record[cut.file] = { ...now, bytes: font.length };
    }
    if (cut.holds === 'more') nameLetters(letters);
    const { bytes } = record[cut.file] ?? { bytes: 0 };
    console.log(
      `${cut.file}: ${[...letters].length} letters, ${Math.ceil(bytes / 1024)} KB${same ? '' : ', new'}`,
    );
  }
  writeFileSync(recordFile, `${JSON.stringify(record, null, 2)}\n`);
};
