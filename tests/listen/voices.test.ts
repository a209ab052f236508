import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type LanguageTag, languageTags } from '../../locales/languages';
import { withoutVowels, withVowels } from '../../scripts/build/sound/arabic';
import { runsOf, voices } from '../../scripts/build/sound/pronunciation';
import { encoding, openSynthesizer } from '../../scripts/build/sound/synthesis';
import { soundFile } from '../../scripts/build/sound/voices';
import { readWords } from '../../scripts/build/words';
import { soundBytes } from '../../src/listen/size';
import { firstLines, spokenTexts } from '../../src/listen/spoken';

const synthesizer = await openSynthesizer();

/** Those whose sound is longest for its words, and shortest, are in every run. */
const inEveryRun: readonly LanguageTag[] = ['es', 'ur'];

describe.each(languageTags)('the sound of %s', (tag) => {
  const texts = spokenTexts(readWords(tag));
  const tags = inEveryRun.includes(tag) ? [] : ['long'];

  test('can be cut at each place of its index into sounds that stand by themselves', { tags }, () => {
    const few = new Map([...texts].filter((_, at) => at % 97 === 0));
    const { sound, index } = soundFile(few, (text) => synthesizer.sound(text, tag));
    expect(Object.keys(index)).toEqual([...few.keys()]);
    const wrong = Object.entries(index).filter(([, [offset, length]]) => {
      const startsFrame = sound[offset] === 0xff && ((sound[offset + 1] ?? 0) & 0xe0) === 0xe0;
      return length < 300 || offset + length > sound.length || !startsFrame;
    });
    expect(wrong).toEqual([]);
  });

  test('is about as large as people are told, so that the build of it does not fail', { tags }, () => {
    const different = [...new Set(texts.values())].sort((one, other) => one.length - other.length);
    const some = different.filter((_, at) => at % 30 === 15);
    const lengthOf = (all: readonly string[]) => all.join('').length;
    const bytes = some.reduce((sum, text) => sum + synthesizer.sound(text, tag).length, 0);
    const whole = (bytes * lengthOf(different)) / lengthOf(some);
    // The build checks the whole for 0.6 to 1.15; a sample of one text in thirty is accurate to about a tenth.
    expect(whole / soundBytes).toBeLessThan(1.15);
    expect(whole / soundBytes).toBeGreaterThan(0.5);
  });

  test('names first how each screen and each card begins', () => {
    const first = firstLines(texts);
    expect([...texts.keys()].slice(0, first.size)).toEqual([...first.keys()]);
    const titles = [...texts.keys()].filter((key) =>
      /^(visit\.questions|programs\.programs)\.[^.]+\.title/.test(key),
    );
    expect(titles.filter((key) => !first.has(key))).toEqual([]);
  });
});

test.each([
  ['en', 'If you are not sure, call anyway and say what you remember about it today.'],
  ['es', 'Si no está segura, llame de todos modos y diga hoy lo que recuerda de eso.'],
  ['ru', 'Если вы не уверены, всё равно позвоните и скажите сегодня, что вы помните.'],
] as const)('%s is said at the speed of its voice, so it is speech and no noise', (tag, text) => {
  const { length } = synthesizer.sound(text, tag);
  const minutes = (length * 8) / encoding.bitrate / 1000 / 60;
  const speed = text.split(' ').length / minutes;
  expect(speed).toBeGreaterThan(0.7 * voices[tag].speed);
  expect(speed).toBeLessThan(1.3 * voices[tag].speed);
});

test('a text is said once, whatever number of keys it has, and again only when it changes', () => {
  const said: string[] = [];
  const { sound, index } = soundFile(
    new Map([
      ['a', 'Yes'],
      ['b', 'No'],
      ['c', 'Yes'],
    ]),
    (text) => Buffer.from(said.push(text) ? text : ''),
  );
  expect(said).toEqual(['Yes', 'No']);
  expect(sound.toString()).toBe('YesNo');
  expect(index).toEqual({ a: [0, 3], b: [3, 2], c: [0, 3] });
});

describe('how it is said', () => {
  const said = (text: string, tag: LanguageTag) =>
    runsOf(text, tag).map(({ voice, words }) => [voice, words.trim()]);

  test('short numbers to call are said digit by digit, other numbers as numbers', () => {
    expect(said('Call 311 or 800-354-0365. 16 or 17.', 'en')).toEqual([
      ['en-us', 'Call 3 1 1 or 8 0 0 3 5 4 0 3 6 5. 16 or 17.'],
    ]);
  });

  test('money is a number and then dollars, in the words of the language', () => {
    expect(said('\u2066$1,734\u2069 o menos', 'es')).toEqual([['es-419', '1734 dólares o menos']]);
  });

  test('names are said in English, letter by letter where New Yorkers do', () => {
    expect(said('Карта IDNYC бесплатна', 'ru')).toEqual([
      ['ru', 'Карта'],
      ['en-us', 'I D N Y C'],
      ['ru', 'бесплатна'],
    ]);
    expect(said('NYC Care (ICE)', 'fr').map(([voice]) => voice)).toEqual(['en-us', 'en-us']);
  });

  test('Chinese is Mandarin in the simplified script and Cantonese in the traditional one', () => {
    expect(voices['zh-Hans'].voice).toMatch(/^cmn/);
    expect(voices['zh-Hant'].voice).toBe('yue');
  });
});

describe('Arabic is written without short vowels, and said with them', () => {
  const words = [...spokenTexts(readWords('ar')).values()];

  test('nearly every word of ours is in the list; if not, add them to scripts/build/sound/arabicVowels.ts', () => {
    const all = words.flatMap((text) => text.match(/[\u0621-\u0652]{2,}/g) ?? []);
    const unknown = words.flatMap(withoutVowels);
    expect(unknown.length / all.length, [...new Set(unknown)].join(' ')).toBeLessThan(0.02);
  });

  test('through the article and the small words in front, which are written in one', () => {
    expect(withVowels('والمحكمة')).toBe('وَالمَحْكَمَه'.normalize('NFC'));
    expect(withVowels('للطفل')).toBe('لِلطِفْلْ'.normalize('NFC'));
  });

  test('as the text means it: "who" and "from" are written alike, and a vowel in the text decides', () => {
    expect(withVowels('من يمكنه')).toMatch(/^مَنْ /);
    expect(withVowels('من المدينة')).toMatch(/^مِنْ /);
    expect([withVowels('أخذ'), withVowels('أُخذ')]).toEqual(['أَخْذ', 'أُخِذَ']);
  });

  test('a word that nobody listed stays as it is written', () => {
    expect(withVowels('زقزقة')).toBe('زقزقة');
    expect(withoutVowels('زقزقة المدينة')).toEqual(['زقزقة']);
  });
});

test('no browser voice that may send the words away is used, and nobody is listened to', () => {
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.tsx?$/.test(file),
  );
  const guilty = sources.filter((file) =>
    /SpeechSynthesisUtterance|speechSynthesis\.speak|SpeechRecognition|getUserMedia/.test(
      readFileSync(join('src', file), 'utf8'),
    ),
  );
  expect(guilty).toEqual([]);
});
