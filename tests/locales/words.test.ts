import { describe, expect, test } from 'vitest';
import { languageTags } from '../../locales/languages';
import { localeFaults } from '../../scripts/build/catalog/locales';
import { readWords } from '../../scripts/build/words';

test.each(languageTags)('the words of %s are whole', (tag) => {
  expect(localeFaults(tag)).toEqual([]);
});

describe('a planted fault is found, with file, key, what is there and what to write:', () => {
  const english = readWords('en');
  const spanish = readWords('es');
  const key = 'visit.frame.skip';
  const counted = [...english.keys()].find((one) => english.get(one)?.includes('{{version}}')) ?? '';
  const numbered = [...english.keys()].find((one) => /\b311\b/.test(english.get(one) ?? '')) ?? '';
  const asked = [...english.keys()].find((one) => english.get(one)?.endsWith('?')) ?? '';
  const whole = [...english.keys()].find((one) => /^[^{\d]+\.$/.test(english.get(one) ?? '')) ?? '';
  const of = (name: string) => spanish.get(name) ?? '';

  test.each<[what: string, key: string, text: string | undefined, expected: RegExp]>([
    ['no words', key, undefined, /found nothing, expected words for "/],
    [
      'words that the English does not have',
      'visit.frame.skipp',
      'Ir',
      /expected nothing: the English has no/,
    ],
    [
      'a lost placeholder',
      counted,
      of(counted).replace('{{version}}', ''),
      /expected (\{\{\w+\}\} )*\{\{version\}\}, which the page/,
    ],
    ['an invented placeholder', key, `${of(key)} {{name}}`, /expected no \{\{name\}\} but those/],
    ['one brace', counted, of(counted).replace('}}', '}'), /expected braces only as \{\{name\}\}/],
    [
      'another number',
      numbered,
      of(numbered).replaceAll('311', '312'),
      /expected the numbers of the English/,
    ],
    ['digits of another script', key, `${of(key)} ٣`, /expected the digits 0 to 9/],
    ['a broken encoding', key, 'InformaciÃ³n', /expected readable letters: save the file as UTF-8/],
    ['letters in two parts', key, 'Ir al conteni\u0301do', /expected letters in the composed form/],
    ['nothing', key, '', /expected words for "/],
    ['two blanks', key, 'Ir  ahí', /expected no blank at an end, and none twice/],
    ['a word that frightens', key, 'Persona ilegal', /expected other words than "ilegal"/],
    ['the English', whole, english.get(whole), /expected words of this language, not the English/],
    ['other letters', key, 'Перейти', /expected the letters of this language/],
    ['no question mark', asked, of(asked).replace(/\?$/, ''), /expected a question mark at the end/],
    [
      'a question without its first mark',
      asked,
      of(asked).replaceAll('¿', ''),
      /expected ¿ before the question/,
    ],
    ['no full stop', whole, of(whole).replace(/\.$/, ''), /expected a full stop at the end/],
    ['an outdated number', key, '844-955-3425', /expected other words: this is the Legal Aid number/],
  ])('%s', (_what, name, text, expected) => {
    const words = new Map(spanish);
    if (text === undefined) words.delete(name);
    else words.set(name, text);
    const faults = localeFaults('es', english, words);
    const [file, ...steps] = name.split('.');
    const where = `locales/es/${file}.json: ${steps.join('.')}: found `;
    expect(
      faults.filter((fault) => fault.startsWith(where) && expected.test(fault)),
      faults.join('\n'),
    ).toHaveLength(1);
  });

  test('words that belong to an older English', () => {
    const changed = new Map(english).set(key, 'Go on');
    expect(localeFaults('es', changed, spanish).join('\n')).toMatch(
      /^locales\/es\/record\.json: sources\.visit\.frame\.skip: found "\w+", expected words made from today’s English/m,
    );
  });
});
