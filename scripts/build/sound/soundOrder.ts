/**
 * In which order the texts of a language stand in its sound. The sound is fetched from its front to its end, alike
 * whatever screen is read, so the order alone decides how long somebody on a slow line waits: what can be needed
 * soonest after the first touch, on whichever screen that was, stands first.
 */

/**
 * One line of a screen, by how its key begins, or `|` how another does. `*` is the question, the danger or the program that the screen or card
 * is about. What ends in `+` is read one after another; of all else one is read, and which one nobody knows beforehand.
 */
type Line = string;

const contacts: readonly Line[] = [
  'programs.contacts.',
  'digit.',
  'visit.results.anyLanguage|visit.results.always|visit.results.callFirst|visit.results.hoursUnknown|handoff.near.weekdays',
];

const afterEachAnswer: readonly Line[] = [
  'visit.question.notSure',
  'visit.question.skipped',
  'visit.frame.continue',
  'visit.question.soFar',
];

/** How each kind of screen is read, line after line. What stands nowhere here is folded away at first, and comes last. */
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
    'visit.help.haveReady',
    'visit.help.*.ready',
    'visit.help.also',
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
    'visit.results.resume',
    'visit.results.urgent|visit.results.likely|visit.results.information',
    'programs.programs.*.title|programs.advice.greenCardCaution',
    'visit.results.possible|visit.results.unconfirmed|visit.results.ageUnknown',
    ...contacts,
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

/** The same texts, those first that can be needed soonest; those that stand on no screen at first, last and as they were. */
export const inOrderOfNeed = (texts: ReadonlyMap<string, string>): ReadonlyMap<string, string> => {
  const needed = new Map<string, number>([['listen.synthetic', -1]]);
  for (const lines of screens)
    for (const about of subjectsOf(lines, texts)) {
      const share = hasty.test(lines[0]?.replace('*', about) ?? '') ? 0.4 : 1;
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

/** The texts that this line may stand for, together where only one of them is read: one text said of different people is one. */
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

/** Few words that everybody meets, or that cannot wait: they go ahead of others that are needed as soon. */
const hasty = /^visit\.(welcome|help|questions\.urgent)\./;

/** The silence behind a line is as long as so many characters. */
const rest = 4;

/** Whatever these lines can be about; a screen that is about one thing only has the one empty subject. */
const subjectsOf = (lines: readonly Line[], texts: ReadonlyMap<string, string>): readonly string[] => {
  const [before] = lines.find((line) => line.includes('*'))?.split('*') ?? [];
  if (before === undefined) return [''];
  const subjects = [...texts.keys()].filter((key) => key.startsWith(before));
  return [...new Set(subjects.map((key) => key.slice(before.length).split('.')[0] ?? ''))];
};
