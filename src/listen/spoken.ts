import { incomeSteps, monthlyRange } from '../catalog/money';
import { formatMoney } from '../language/money';

/** Which words are read aloud: what stands on the screens of a visit. Laws and sources are for the eye only. */
const spokenParts = [
  'listen.synthetic',
  'visit.welcome.',
  'visit.language.choose',
  'visit.help.',
  'visit.frame.continue',
  'visit.frame.disclaimer',
  'visit.progress.last',
  'visit.questions.',
  'visit.question.',
  'visit.errors.',
  'visit.review.',
  'visit.results.',
  'handoff.near.',
  'handoff.take.',
  'visit.leave.',
  'visit.language.others',
  'visit.all.',
  'visit.missing.',
  'visit.fault.',
  'programs.programs.',
  'programs.conditions.',
  'programs.confirms.',
  'programs.advice.',
  'programs.papers.',
  'programs.cost.',
  'programs.bring.',
  'programs.contacts.',
];

/** What is heard first: that a computer speaks, then how each screen and each card begins. */
const beginnings = [
  /^digit\.|^listen\.synthetic$/,
  /^(visit|handoff)\.(welcome|help|review|results|all|missing|fault|near|take)\.(heading|lead)$/,
  /^visit\.questions\.\w+\.title/,
  /^visit\.(results\.(urgent|likely|possible|information)|help\.\w+\.(heading|do))/,
  /^programs\.programs\.[\w-]+\.title$/,
];

/** The texts that are heard first, in their order. */
export const firstLines = (texts: ReadonlyMap<string, string>): ReadonlyMap<string, string> =>
  new Map(beginnings.flatMap((beginning) => [...texts].filter(([key]) => beginning.test(key))));

/** The ten digits, for telephone numbers: `digit.0` to `digit.9`. */
const digits = Array.from({ length: 10 }, (_, digit) => [`digit.${digit}`, `${digit}`] as const);

/**
 * Everything that has a sound in a language, from the flat words of that language: key to text, how each
 * screen begins first. A sentence that waits for a name or a number is left out; the steps of income are
 * filled in.
 */
export const spokenTexts = (words: ReadonlyMap<string, string>): ReadonlyMap<string, string> => {
  const whole = [...words].filter(([, text]) => text !== '' && !text.includes('{{'));
  const inOrder = spokenParts.flatMap((part) => whole.filter(([key]) => key.startsWith(part)));
  const texts = new Map(
    [...digits, ...inOrder, ...incomes(words)].map(([key, text]): [string, string] => [key, bare(text)]),
  );
  return new Map([...firstLines(texts), ...texts]);
};

/** `visit.questions.income.step1` and so on: each step as the choice on the screen says it. */
function incomes(words: ReadonlyMap<string, string>): [string, string][] {
  return incomeSteps.map((step) => {
    const { over, upTo } = monthlyRange(step);
    const form = upTo === null ? 'last' : over === 0 ? 'first' : 'range';
    const text = words.get(`visit.questions.income.${form}`) ?? '';
    return [
      `visit.questions.income.${step}`,
      text.replace('{{over}}', formatMoney(over)).replace('{{upTo}}', formatMoney(upTo ?? 0)),
    ];
  });
}

/** A text as it is looked up: without the invisible marks that keep numbers in their order. */
export const bare = (text: string): string => text.replace(/[\u2066-\u2069]/g, '').trim();
