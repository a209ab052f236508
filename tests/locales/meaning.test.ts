import { describe, expect, test } from 'vitest';
import { type LanguageTag, languages } from '../../locales/languages';
import { readWords } from '../../scripts/build/words';
import { questionIds, questionShape } from '../../src/catalog/questions';

const english = readWords('en');

/** Name of the United States, where a notary is not a lawyer, in each language. */
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

/** Second-person words: a condition is a statement about the person whom the help is for. */
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

/** Names of the City and the State, since a bare "New York" could be either. */
const newYork: Record<LanguageTag, { city: RegExp; state: RegExp }> = {
  en: { city: /New York City/, state: /New York State/ },
  es: { city: /Ciudad de Nueva York/, state: /estado de Nueva York/i },
  'zh-Hans': { city: /纽约市/, state: /纽约州/ },
  'zh-Hant': { city: /紐約市/, state: /紐約州/ },
  ru: { city: /город\p{L}* Нью-Йорк/u, state: /штат\p{L}* Нью-Йорк/u },
  bn: { city: /নিউইয়র্ক সিটি/, state: /নিউইয়র্ক স্টেট/ },
  ht: { city: /Vil New York/, state: /Eta New York/ },
  ko: { city: /뉴욕시/, state: /뉴욕주/ },
  ar: { city: /مدينة نيويورك/, state: /ولاية نيويورك/ },
  ur: { city: /نیو یارک سٹی/, state: /نیو یارک اسٹیٹ|ریاست نیو یارک/ },
  fr: { city: /ville (ou l’État )?de New York/i, state: /État de New York/ },
  pl: { city: /mi(asto|eście|asta) Nowy Jork/i, state: /stan(ie|u|em)? Nowy Jork/i },
};

const quoted = /["“«「]([^"”»」]+)["”»」]/g;

describe.each(languages)('in $tag', ({ tag }) => {
  const words = readWords(tag);

  test('an error quotes only answers that every question of its kind offers', () => {
    const nonAnswers = ['notSure', 'skipped'].map((answer) => words.get(`visit.question.${answer}`));
    const shownFor = { chooseOne: 'one', chooseSome: 'several', noneAlone: 'several' } as const;
    const missing = Object.entries(shownFor).flatMap(([error, kind]) => {
      const named = [...(words.get(`visit.errors.${error}`) ?? '').matchAll(quoted)].map(([, name = '']) =>
        name.trim(),
      );
      return questionIds
        .filter((id) => questionShape(id).kind === kind)
        .flatMap((id) => {
          const offered = questionShape(id).answers.map((a) =>
            words.get(`visit.questions.${id}.answers.${a}`),
          );
          return named
            .filter((name) => ![...offered, ...nonAnswers].includes(name))
            .map((name) => `${error} names "${name}", which ${id} does not offer`);
        });
    });
    expect(missing).toEqual([]);
  });

  test('what decides who may come says whether New York is the City or the State', () => {
    const deciding = [...english].filter(
      ([key, text]) => /^(programs\.|visit\.questions\.)/.test(key) && /New York/.test(text),
    );
    expect(deciding.filter(([, text]) => /New York(?! City| State)/.test(text))).toEqual([]);
    const bare = deciding.filter(([key, text]) => {
      const said = words.get(key) ?? '';
      const { city, state } = newYork[tag];
      return (
        (/New York City/.test(text) && !city.test(said)) || (/New York State/.test(text) && !state.test(said))
      );
    });
    expect(bare.map(([key]) => `${key}: ${words.get(key)}`)).toEqual([]);
  });

  test('what is shown in one line with what follows ends as a sentence', () => {
    const runOn = [...words].filter(
      ([key, text]) => /^programs\.(cost|papers)\./.test(key) && !/[.。।۔]$/.test(text),
    );
    expect(runOn).toEqual([]);
  });

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
