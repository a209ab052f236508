import { describe, expect, test } from 'vitest';
import { type LanguageTag, languages } from '../../locales/languages';
import { readWords } from '../../scripts/build/words';
import { questionIds, questionShape } from '../../src/catalog/questions';

const english = readWords('en');

/** How each language names the country in which a notary is no lawyer. */
const unitedStates: Record<LanguageTag, RegExp> = {
  en: /United States/,
  es: /Estados Unidos/,
  'zh-Hans': /美国/,
  'zh-Hant': /美國/,
  ru: /США|Соедин[её]нн/,
  bn: /যুক্তরাষ্ট্র|আমেরিকা/,
  ht: /etazini/i,
  ko: /미국/,
  ar: /الولايات المتحدة|أمريكا/,
  ur: /امریکہ|امریکا/,
  fr: /États-Unis/,
  pl: /USA|Stan(y|ach) Zjednoczon/,
};

/** What says "you": a condition is a statement about the person whom the help is for. */
const you: Partial<Record<LanguageTag, RegExp>> = {
  en: /\byou(r)?\b/i,
  es: /\busted(es)?\b/i,
  'zh-Hans': /您|你/,
  'zh-Hant': /您|你/,
  ru: /(?<!\p{L})(вы|вас|вам|ваш\p{L}*)(?!\p{L})/iu,
  bn: /আপনি|আপনার/,
  ht: /(?<!\p{L})ou(?!\p{L})/iu,
  ko: /당신|귀하/,
  ur: /آپ/,
  fr: /(?<!\p{L}|rendez-)(vous|votre|vos)(?!\p{L})/iu,
};

describe.each(languages)('in $englishName', ({ tag }) => {
  const words = readWords(tag);

  test('a caution about notaries names the country: elsewhere a notary is a lawyer or an officer of the court', () => {
    const cautions = [...english].filter(([, text]) => /notar/i.test(text) && /not a lawyer/i.test(text));
    expect(cautions.length).toBeGreaterThan(3);
    const countryless = cautions.filter(([key]) => !unitedStates[tag].test(words.get(key) ?? ''));
    expect(countryless.map(([key]) => `${key}: ${words.get(key)}`)).toEqual([]);
  });

  test('a condition is a statement about the person, who may be a stranger to the reader', () => {
    const conditions = [...words].filter(([key]) => key.startsWith('programs.conditions.'));
    expect(conditions.filter(([, text]) => /[?？؟]/.test(text) || you[tag]?.test(text))).toEqual([]);
  });

  test('a question asks once, and no two of its answers read alike', () => {
    for (const question of questionIds) {
      const titles = [...words].filter(([key]) => key.startsWith(`visit.questions.${question}.title`));
      expect(titles.filter(([, text]) => (text.match(/[?？؟]/g) ?? []).length !== 1)).toEqual([]);
      const { answers } = questionShape(question);
      const said = answers
        .map((answer) => words.get(`visit.questions.${question}.answers.${answer}`))
        .filter(Boolean);
      expect(new Set(said).size, question).toBe(said.length);
    }
  });

  test('of several answers that begin with the same "yes", each shuts the others out', () => {
    const yes = words.get('visit.questions.insurance.answers.yes') ?? '';
    for (const question of questionIds.filter((id) => questionShape(id).kind === 'one')) {
      const alike = questionShape(question)
        .answers.map((answer) => words.get(`visit.questions.${question}.answers.${answer}`) ?? '')
        .filter((text) => text !== yes && text.toLowerCase().startsWith(yes.toLowerCase()));
      const open = alike.filter((text) => !/[,，、،;；(（:]/.test(text.slice(yes.length + 1)));
      expect(alike.length < 2 ? [] : open, question).toEqual([]);
    }
  });
});
