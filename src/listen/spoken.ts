import { incomeSteps, monthlyRange } from '../catalog/money';
import { formatMoney } from '../language/money';

/** Key prefixes of the texts that have clips: the screens of a visit, without laws and sources. */
const spokenParts = [
  'listen.synthetic',
  'visit.welcome.',
  'visit.language.choose',
  'visit.help.',
  'visit.frame.',
  'visit.progress.last',
  'visit.questions.',
  'visit.question.',
  'visit.errors.',
  'visit.review.',
  'visit.results.',
  'visit.hours.weekdays',
  'handoff.calls.',
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
  'kiosk.bar.',
  'kiosk.still.',
  'kiosk.scroll.',
  'kiosk.keypad.',
  'kiosk.print.',
  'leaflets.',
];

/** Patterns of the keys to put first in the sound file, because every reading begins with them. */
const beginnings = [
  /^digit\.|^listen\.synthetic$/,
  /^(visit|handoff)\.(welcome|help|review|results|all|missing|fault|near|take)\.(heading|lead)$/,
  /^visit\.questions\.\w+\.title/,
  /^visit\.(results\.(urgent|likely|possible|information)|help\.\w+\.(heading|do))|^handoff\.calls\.(first|next)$/,
  /^programs\.programs\.[\w-]+\.title$/,
];

/** The texts that match `beginnings`, in that order. */
export const firstLines = (texts: ReadonlyMap<string, string>): ReadonlyMap<string, string> =>
  new Map(beginnings.flatMap((beginning) => [...texts].filter(([key]) => beginning.test(key))));

/** Clips for phone numbers: `digit.0` to `digit.9`. */
const digits = Array.from({ length: 10 }, (_, digit) => [`digit.${digit}`, `${digit}`] as const);

/**
 * All texts that have a clip in one language, as key to text in file order. Texts with placeholders are left out,
 * except income steps, which are filled in. `words` is the flat map of `cachedWords`.
 */
export const spokenTexts = (words: ReadonlyMap<string, string>): ReadonlyMap<string, string> => {
  const whole = [...words].filter(([, text]) => text !== '' && !text.includes('{{'));
  const inOrder = spokenParts.flatMap((part) => whole.filter(([key]) => key.startsWith(part)));
  const texts = new Map(
    [...digits, ...inOrder, ...incomes(words)].map(([key, text]): [string, string] => [key, bare(text)]),
  );
  return new Map([...firstLines(texts), ...texts]);
};

/** `visit.questions.income.step1` etc., worded as the choices on screen. */
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

/** Removes the invisible isolates around numbers, so that texts can be compared. */
export const bare = (text: string): string => text.replace(/[\u2066-\u2069]/g, '').trim();
