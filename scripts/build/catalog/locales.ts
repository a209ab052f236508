/** Holds the words of every language to the English: what a reader would meet as a hole, a brace or a wrong number. */

import { Converter } from 'opencc-js';
import { cityNames, namesOfBoroughs } from '../../../locales/city';
import { type LanguageTag, languageTags } from '../../../locales/languages';
import { writing } from '../../../locales/writing';
import { outdated } from '../../../src/catalog/city/outdated';
import { baseKey } from '../baseKey';
import { englishFor, hashOf, mayWait, readRecord, readWords, type Words } from '../words';
import { fault } from './fault';

interface Word {
  key: string;
  text: string;
  /** The English; empty for a key that the English does not have. */
  source: string;
}

type Rule = readonly [
  isBroken: (word: Word) => boolean | undefined,
  expected: string | ((word: Word) => string),
];

const placeholder = /\{\{\w+\}\}/g;
const placeholders = (text: string) => [...text.matchAll(placeholder)].map(([whole]) => whole).sort();
const numbers = (text: string) =>
  [...text.replace(placeholder, '').matchAll(/\d[\d,-]*\d|\d/g)].map(([whole]) => whole).sort();

/** Names that are the same in every language. */
const names = [
  ...cityNames,
  'ICE',
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

/** Words that frighten, and words that decide. */
const banned: Readonly<Record<LanguageTag, RegExp>> = {
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

const letters: Readonly<Record<string, RegExp>> = {
  latin: /\p{Script=Latin}/u,
  cyrillic: /\p{Script=Cyrillic}/u,
  bengali: /\p{Script=Bengali}/u,
  hans: /\p{Script=Han}/u,
  hant: /\p{Script=Han}/u,
  hangul: /\p{Script=Hangul}/u,
  naskh: /\p{Script=Arabic}/u,
  nastaliq: /\p{Script=Arabic}/u,
};
const ends = { question: /[?？؟]\s*["”»"]?$/, full: /[.。।۔！!]["”»」]?$/ };
const hasLetters = (text: string) => /\p{L}/u.test(text.replace(placeholder, ''));
/** Texts that are identical in every language: digits, ages and names. */
const unchangeable = new RegExp(
  `^[\\d\\s,+$-]*$|^(No|Error: \\{\\{title\\}\\}|988|911|${[...cityNames, ...namesOfBoroughs].join('|')})$`,
);

const rulesOfAll = (tag: LanguageTag, isPlural: (key: string) => boolean): readonly Rule[] => [
  [({ text }) => /[{}]/.test(text.replace(placeholder, '')), 'braces only as {{name}}, two on each side'],
  [
    ({ key, text, source }) => {
      const missing = placeholders(source).filter((one) => !placeholders(text).includes(one));
      return missing.length > 0 && !(isPlural(key) && missing.every((one) => one === '{{count}}'));
    },
    ({ source }) => `${placeholders(source).join(' ')}, which the page fills in`,
  ],
  [
    ({ key, text, source }) => {
      const invented = placeholders(text).filter((one) => !placeholders(source).includes(one));
      return (
        source !== '' &&
        invented.length > 0 &&
        !(isPlural(key) && invented.every((one) => one === '{{count}}'))
      );
    },
    ({ source }) => `no {{name}} but those of the English: ${placeholders(source).join(' ') || 'none'}`,
  ],
  [
    ({ text, source }) => source !== '' && numbers(source).join() !== numbers(text).join(),
    ({ source }) => `the numbers of the English: ${numbers(source).join(', ') || 'none'}`,
  ],
  [
    ({ text, source }) => names.some((name) => has(source, name) && !has(text, name)),
    ({ text, source }) =>
      `${names.filter((name) => has(source, name) && !has(text, name)).join(', ')}, as in English`,
  ],
  [({ text }) => text !== text.normalize('NFC'), 'letters in the composed form (NFC)'],
  [({ text }) => /[০-৯٠-٩۰-۹]/.test(text), 'the digits 0 to 9'],
  [({ text }) => /Ã.|â€|,Äô|\uFFFD/.test(text), 'readable letters: save the file as UTF-8'],
  [({ text, source }) => text.trim() === '' && source.trim() !== '', ({ source }) => `words for "${source}"`],
  [({ text }) => text !== text.trim() || / {2}/.test(text), 'no blank at an end, and none twice'],
  [
    ({ text }) => banned[tag].test(text),
    ({ text }) => `other words than "${banned[tag].exec(text)?.[0]}", which frightens or decides`,
  ],
  [
    ({ text }) => outdatedIn(text) !== undefined,
    ({ text }) => `other words: this is ${outdatedIn(text)}, and outdated`,
  ],
];

const outdatedIn = (text: string): string | undefined =>
  outdated.find(([, pattern]) => pattern.test(text))?.[0];

const rulesOfTranslations = (tag: LanguageTag): readonly Rule[] => {
  const own = letters[writing[tag].script];
  return [
    [
      ({ text, source }) => text === source && hasLetters(text) && !unchangeable.test(text),
      'words of this language, not the English',
    ],
    [
      ({ text, source }) => {
        const left = text.replace(placeholder, '').replace(/[A-Z]{2,}/g, '');
        return /\p{L}{3}/u.test(left) && !unchangeable.test(source) && own?.test(text) === false;
      },
      'the letters of this language',
    ],
    [
      ({ text, source }) => source !== '' && ends.question.test(source) !== ends.question.test(text),
      ({ source }) =>
        ends.question.test(source) ? 'a question mark at the end' : 'no question mark at the end',
    ],
    [
      ({ text, source }) => ends.full.test(source) && !ends.full.test(text) && !/["”»」]$/.test(text),
      'a full stop at the end, as in English',
    ],
    ...(rulesOfOne[tag]?.() ?? []),
  ];
};

const rulesOfOne: Partial<Record<LanguageTag, () => readonly Rule[]>> = {
  es: () => [[({ text }) => text.includes('?') && !text.includes('¿'), '¿ before the question']],
  fr: () => [
    [
      ({ text }) => /[^\s\u00A0\u202F][?!;]|[^\s\u00A0\u202F\d]:/.test(text) || / [?!:;]/.test(text),
      'a space that does not break before ? ! : ;',
    ],
  ],
  ru: () => [[({ text }) => /[а-яё][a-z]|[a-z][а-яё]/i.test(text), 'no Latin letter inside a Russian word']],
  ar: () => [[({ text }) => /[کیہےںٹڈ]/.test(text), 'Arabic letters, not those of Urdu']],
  'zh-Hans': () => {
    const simplify = Converter({ from: 't', to: 'cn' });
    return [[({ text }) => simplify(text) !== text, ({ text }) => `simplified signs: ${simplify(text)}`]];
  },
  'zh-Hant': () => {
    const complicate = Converter({ from: 'cn', to: 't' });
    const keep = /[台只里面后准吃峰群床里么干克才了于划岩升]/;
    return [
      [
        ({ text }) => complicate(text) !== text && !keep.test(text),
        ({ text }) => `traditional signs: ${complicate(text)}`,
      ],
    ];
  },
};

/** Faults in the words of one language, one sentence each. */
export const localeFaults = (
  tag: LanguageTag,
  english: Words = readWords('en'),
  words: Words = readWords(tag),
): readonly string[] => {
  const pluralBases = new Set(
    [...english.keys()].filter((key) => key.endsWith('_one')).map((key) => baseKey(key)),
  );
  const isPlural = (key: string) => pluralBases.has(baseKey(key));
  const wanted = new Set(
    [...english.keys()].flatMap((key) =>
      !isPlural(key)
        ? [key]
        : key.endsWith('_other')
          ? writing[tag].plurals.map((plural) => `${baseKey(key)}_${plural}`)
          : [],
    ),
  );
  const say = (key: string, found: string | undefined, expected: string): string => {
    const [file = '', ...steps] = key.split('.');
    return fault(`locales/${tag}/${file}.json`, steps.join('.'), found, expected);
  };
  const rules = [...rulesOfAll(tag, isPlural), ...(tag === 'en' ? [] : rulesOfTranslations(tag))];
  return [
    ...[...wanted]
      .filter((key) => !words.has(key) && !mayWait(key))
      .map((key) => say(key, undefined, `words for "${englishFor(key, english)}"`)),
    ...[...words].flatMap(([key, text]) => {
      if (!wanted.has(key)) return [say(key, text, 'nothing: the English has no such words')];
      const word = { key, text, source: englishFor(key, english) ?? '' };
      return rules
        .filter(([isBroken]) => isBroken(word))
        .map(([, expected]) => say(key, text, typeof expected === 'string' ? expected : expected(word)));
    }),
    ...(tag === 'en' ? [] : recordFaults(tag, english, words)),
  ];
};

/** Words that still belong to an older English. */
const recordFaults = (tag: LanguageTag, english: Words, words: Words): readonly string[] => {
  const file = `locales/${tag}/record.json`;
  const record = readRecord(tag);
  if (record === null)
    return [fault(file, 'the file', undefined, `what npm run author -- words ${tag} writes`)];
  const stale = [...words.keys()].filter((key) => {
    const source = englishFor(key, english);
    return source !== undefined && !mayWait(key) && record.sources[key] !== hashOf(source);
  });
  return [
    ...(['writtenBy', 'secondReading'] as const)
      .filter((field) => record[field] === '')
      .map((field) => fault(file, field, '', 'who did it')),
    ...stale.map((key) =>
      fault(
        file,
        `sources.${key}`,
        record.sources[key],
        `words made from today’s English, and then: npm run author -- words ${tag}`,
      ),
    ),
  ];
};

export const allLocaleFaults = (tags: readonly LanguageTag[] = languageTags): readonly string[] =>
  tags.flatMap((tag) => localeFaults(tag));
