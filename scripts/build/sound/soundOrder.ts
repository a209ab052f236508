/**
 * Order of the texts in a language's sound file. The file always loads from start to end, so the order decides how
 * long a listener on a slow connection waits: texts that can be needed soonest on any screen come first.
 */

/**
 * One line of a screen: key prefixes separated by `|`. `*` is the question, danger or program of the screen or card.
 * With a final `+` all matching texts are read in turn; otherwise only one of them is, unknown beforehand.
 */
type Line = string;

const contacts: readonly Line[] = [
  'programs.contacts.',
  'digit.',
  'visit.results.anyLanguage|visit.results.always|visit.results.callFirst|visit.results.hoursUnknown|visit.hours.weekdays',
];

const afterEachAnswer: readonly Line[] = [
  'visit.question.notSure',
  'visit.question.skipped',
  'visit.frame.continue',
  'visit.question.soFar',
];

/** Reading order of each kind of screen. Texts not listed are collapsed at first, and come last. */
const screens: readonly (readonly Line[])[] = [
  [
    'visit.welcome.heading',
    'visit.welcome.lead',
    'visit.welcome.free',
    'visit.welcome.forgets',
    'visit.welcome.who',
    'visit.leave.watched',
    'visit.welcome.start',
    'visit.language.choose',
  ],
  [
    'visit.questions.*.title',
    'visit.questions.*.hint',
    'visit.question.whyWeAsk',
    'visit.questions.*.groups.+',
    'visit.questions.*.answers.+',
    'visit.questions.*.step+',
    ...afterEachAnswer,
  ],
  [
    'visit.help.heading',
    'visit.help.lead',
    'visit.help.*.heading',
    'visit.questions.urgent.answers.',
    'visit.help.*.do',
    ...contacts,
    'visit.help.sayThis',
    'visit.help.*.say',
    'programs.programs.safety-hotline.say',
    'visit.help.ifNobody',
    'visit.help.haveReady',
    'visit.help.more',
    'visit.help.rights',
    'visit.help.also',
    'visit.help.*.ready',
  ],
  [
    'visit.review.heading',
    'visit.review.lead',
    'visit.questions.*.title',
    'visit.questions.*.answers.+',
    'visit.review.change',
    'visit.review.+',
  ],
  [
    'visit.results.heading',
    'visit.results.lead|visit.results.nothingFits',
    'visit.results.urgent|handoff.calls.first',
    ...contacts,
    'handoff.calls.covers',
    'visit.help.sayThis',
    'programs.programs.*.say',
    'visit.results.likely|visit.results.possible|visit.results.information',
    'programs.programs.*.title',
    'handoff.calls.next|handoff.calls.offices',
    'handoff.calls.outside',
    'handoff.calls.ifNobody',
    'handoff.take.heading',
    'visit.results.resume',
    'visit.results.review',
    'visit.results.unconfirmed|visit.results.ageUnknown|programs.advice.greenCardCaution',
    'programs.programs.*.summary',
    'programs.cost.',
    'programs.papers.',
    'handoff.near.heading',
    'handoff.take.tick',
    'visit.results.details',
    'visit.results.possibleNote',
    'visit.results.informationNote',
    'visit.results.why',
    'visit.results.met',
    'programs.conditions.',
    'visit.results.unknown',
    'visit.results.settle',
    'visit.results.answerNow',
  ],
  ['visit.missing.+'],
  ['visit.fault.+'],
  ['visit.all.+'],
];

/** Sorts texts by how soon they can be needed; those not listed in `screens` come last, in their own order. */
export const inOrderOfNeed = (texts: ReadonlyMap<string, string>): ReadonlyMap<string, string> => {
  const needed = new Map<string, number>([['listen.synthetic', -1]]);
  for (const lines of screens)
    for (const about of subjectsOf(lines, texts)) {
      const share = hasty.test(lines[0]?.replace('*', about) ?? '') ? 0.15 : 1;
      let said = 0;
      for (const line of lines)
        for (const moment of momentsOf(line.replaceAll('*', about), texts)) {
          for (const [key] of moment)
            needed.set(key, Math.min(said * share, needed.get(key) ?? Number.POSITIVE_INFINITY));
          said += rest + Math.min(...moment.map(([, { length }]) => length));
        }
    }
  const at = ([key]: readonly [string, string]): number => needed.get(key) ?? Number.POSITIVE_INFINITY;
  return new Map([...texts].sort((one, other) => (at(one) === at(other) ? 0 : at(one) - at(other))));
};

/** The texts that match this line, in groups of which one is read: grammatical variants of a text, or a whole line. */
const momentsOf = (line: Line, texts: ReadonlyMap<string, string>): Iterable<readonly [string, string][]> => {
  const begins = line.replace('+', '').split('|');
  const found = [...texts].filter(([key]) => begins.some((begin) => key.startsWith(begin)));
  const moments = new Map<string, [string, string][]>();
  for (const one of found) {
    const moment = line.endsWith('+') ? one[0].replace(/_\w+$/, '') : line;
    moments.set(moment, [...(moments.get(moment) ?? []), one]);
  }
  return moments.values();
};

/** Short, common or urgent screens, which go ahead of others needed as soon. */
const hasty = /^visit\.(welcome|help|questions\.urgent)\./;

/** The pause after a line, in characters. */
const rest = 4;

/** All values of `*` in these lines; one empty string if they have none. */
const subjectsOf = (lines: readonly Line[], texts: ReadonlyMap<string, string>): readonly string[] => {
  const [before] = lines.find((line) => line.includes('*'))?.split('*') ?? [];
  if (before === undefined) return [''];
  const subjects = [...texts.keys()]
    .filter((key) => key.startsWith(before))
    .map((key) => key.slice(before.length).split('.'));
  // A text with nothing below it belongs to the screen and is no subject of it.
  return [...new Set(subjects.flatMap(([subject, part]) => (subject && part ? [subject] : [])))];
};
