import { describe, expect, test } from 'vitest';
import { languageTags } from '../../../locales/languages';
import { poOf, readPo } from '../../../scripts/authoring/translatorsFile';
import { type Sentence, sentencesOf } from '../../../scripts/build/words';

const few: readonly Sentence[] = [
  {
    key: 'visit.a.title',
    english: 'Say “yes”\nor "no": {{count}}\\',
    text: 'Diga “sí”\no "no": {{count}}\\',
  },
  { key: 'visit.a.places_one', english: 'One place', text: 'Un lugar' },
  { key: 'visit.a.places_many', english: '{{count}} places', text: '{{count}} de lugares' },
  { key: 'programs.programs.new.title', english: 'A new program' },
  {
    key: 'visit.a.doubted',
    english: 'Open',
    text: 'Abierto',
    doubt: 'Of a door or of an office?',
    reading: { verdict: 'doubted', on: '2026-11-30', english: '', words: '', note: 'Nobody says it.' },
  },
];
const read = (file: string) => readPo(file, () => few);
const file = poOf('es', few);

test.each(languageTags.filter((tag) => tag !== 'en'))('every text of %s comes back as it went out', (tag) => {
  const all = sentencesOf(tag);
  const went = poOf(tag, all);
  expect(readPo(went, sentencesOf)).toEqual({ tag, edits: [], leftOut: [] });
  // Against a language without any text, everything in the file is new.
  const none = all.map(({ key, english }) => ({ key, english }));
  const written = all.filter(({ text, reading }) => text && reading?.verdict !== 'doubted');
  expect(readPo(went, () => none).edits.map(({ field, value }) => [field, value])).toEqual(
    written.map(({ key, text }) => [key, text]),
  );
});

test('the file names its language, and tells the translator what is doubted', () => {
  expect(file).toContain('"Language: es\\n"');
  expect(file).toMatch(
    /#\. Nobody says it\.\n#\. Of a door or of an office\?\n#, fuzzy\nmsgctxt "visit.a.doubted"/,
  );
});

describe('of a file that comes back', () => {
  test('a text that is another, and one that was not there, are taken', () => {
    const back = file
      .replace('msgstr "Un lugar"', 'msgstr "Un sitio"')
      .replace('msgid "A new program"\nmsgstr ""', 'msgid "A new program"\nmsgstr "Un programa nuevo"');
    expect(read(back)).toEqual({
      tag: 'es',
      leftOut: [],
      edits: [
        { kind: 'words', row: 'es', field: 'visit.a.places_one', was: 'Un lugar', value: 'Un sitio' },
        {
          kind: 'words',
          row: 'es',
          field: 'programs.programs.new.title',
          was: undefined,
          value: 'Un programa nuevo',
        },
      ],
    });
  });

  test.each([
    [
      'of another English',
      'msgid "One place"\nmsgstr "Un lugar"',
      'msgid "A place"\nmsgstr "Un sitio"',
      'its English is another by now: "One place"',
    ],
    ['that was emptied', 'msgstr "Un lugar"', 'msgstr ""', 'it is empty, so the text that we have stays'],
    ['that needs work', 'msgstr "Abierto"', 'msgstr "Abierta"', 'it is marked as needing work'],
    [
      'that we do not have',
      'msgctxt "visit.a.places_one"',
      'msgctxt "visit.a.place"',
      'we have no such text any more',
    ],
  ])('a text %s is left out, and said', (_, from, to, why) => {
    expect(file).toContain(from);
    const { edits, leftOut } = read(file.replace(from, to));
    expect(edits).toEqual([]);
    expect(leftOut).toEqual([expect.stringContaining(why)]);
  });

  test.each([
    ['no PO file', 'msgid "a"\nmsgstr "b\n<<', /no PO file|the language ""/],
    ['a file for another language', file.replace('Language: es', 'Language: de'), /the language "de"/],
    ['a file for English', file.replace('Language: es', 'Language: en'), /the language "en"/],
  ])('%s is refused in a sentence', (_, text, why) => {
    expect(() => read(text)).toThrow(why);
  });
});
