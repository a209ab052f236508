import type { Mutant } from './mutants';

interface Reason {
  file: string;
  /** The changed line and the change; the reason applies to nothing else. */
  code: string;
  change: RegExp;
  because: string;
}

const eitherWay =
  'The way towards a "no" is whatever is not the way towards "met": any other word leads the same way.';
const onlyWork = 'Only how much is tried: what is tried beyond it gives nothing nearer.';

/** Mutants that may survive, because they change nothing observable. */
const reasons: readonly Reason[] = [
  { file: 'evaluate.ts', code: "wanted === 'met'", change: /'notMet' → "notMet\?"/, because: eitherWay },
  { file: 'evaluate.ts', code: "questionsTowards('notMet'", change: /'notMet' →/, because: eitherWay },
  { file: 'reasons.ts', code: "towards('notMet', reason)", change: /'notMet' →/, because: eitherWay },
  {
    file: 'evaluate.ts',
    code: 'if (impliedNoBy === undefined) return false;',
    change: /return value/,
    because: 'Nothing is taken for "no" by the one caller.',
  },
  {
    file: 'evaluate.ts',
    code: 'incomeQuestions.every',
    change: /condition false|return value/,
    because: 'A short cut: without it the same "unknown" is found by weighing every home and every step.',
  },
  {
    file: 'evaluate.ts',
    code: 'incomeSteps.filter',
    change: /comparison/,
    because:
      'With the income not told, every home has steps within and steps beyond the line: "unknown" either way.',
  },
  {
    file: 'rejudgeChanged.ts',
    code: 'if (program) judgements',
    change: /condition true/,
    because: 'A position always has its program.',
  },
  {
    file: 'rejudgeChanged.ts',
    code: "needs.includes('everyone')",
    change: /"everyone\?"/,
    because: 'Only work: what is for everyone is judged once more, to the same verdict.',
  },
  {
    file: 'nearestChange.ts',
    code: 'const kind = [',
    change: /element removed: isInScope/,
    because:
      'Every need that such a program reads brings it into scope, so the leaves tell these answers apart already.',
  },
  {
    file: 'nearestChange.ts',
    code: 'distance(answer, answers[question]) > 0',
    change: /comparison/,
    because: 'A change to the same answer is never the shortest.',
  },
  {
    file: 'nearestChange.ts',
    code: 'leavesOf',
    change: /'(all|not)'/,
    because: 'A whole tells answers apart as well as its parts do.',
  },
  {
    file: 'nearestChange.ts',
    code: '2 ** free.length - 1',
    change: /1 → 2/,
    because: 'Drops the set of all choices: another tells the same with fewer.',
  },
  {
    file: 'nearestChange.ts',
    code: '2 ** free.length - 1',
    change: /2 → 3|- {1,3}→ {1,3}\+/,
    because: onlyWork,
  },
  {
    file: 'path.ts',
    code: 'if (answer === undefined) continue;',
    change: /condition false/,
    because: 'Only work: an answer that was not given stays so.',
  },
  {
    file: 'path.ts',
    code: 'readers.length > 0',
    change: /comparison/,
    because: 'Of no readers none is open, so it is asked for nothing either way.',
  },
  {
    file: 'plan.ts',
    code: 'if (alarmed.length > 0)',
    change: /0 → 1/,
    because: 'No question raises the alarm of one program alone.',
  },
  {
    file: 'plan.ts',
    code: "reason.role === 'requires' && reason.settledBy",
    change: /comparison/,
    because:
      'Every judged program has a requirement, and an open question that moves one settles a requirement of it.',
  },
  {
    file: 'conditions.ts',
    code: 'percentOfPoverty: 223',
    change: /223 → 224/,
    because: 'No step of income ends between the two lines, whatever the size of the home.',
  },
  {
    file: 'family.ts',
    code: 'maxPeople = 5',
    change: /5 → 6/,
    because: 'How many people fit is a choice; the tests go by its name, so that it can be made otherwise.',
  },
  {
    file: 'family.ts',
    code: "id: 'family'",
    change: /id swapped/,
    because: 'A name for whoever debugs; nothing refers to it.',
  },
  {
    file: 'visit.ts',
    code: "id: 'visit'",
    change: /id swapped/,
    because: 'A name for whoever debugs; nothing refers to it.',
  },
  {
    file: 'visit.ts',
    code: "resume: { guard: 'hasNext', target: 'asking', actions: 'goForward' }",
    change: /goForward/,
    because:
      'While something is open, the review is reached by moving on alone, which has cleared it already.',
  },
  {
    file: 'visit.ts',
    code: 'on: { wipe:',
    change: /element removed/,
    because: 'The region that is no longer named begins anew as well, where it always begins.',
  },
  {
    file: 'visit.ts',
    code: "target: 'asking', reenter: true",
    change: /reenter|boolean/,
    because: 'A state that does nothing on entry or exit: to enter it again and to stay in it are the same.',
  },
  {
    file: 'readAloud.ts',
    code: "context: { language: ''",
    change: /0 → 1/,
    because: 'The first state lets go on entry, which sets the position to 0.',
  },
  {
    file: 'readAloud.ts',
    code: "id: 'readAloud'",
    change: /id swapped/,
    because: 'A name for whoever debugs; nothing refers to it.',
  },
  {
    file: 'kiosk.ts',
    code: 'forget: fromPromise',
    change: /return value/,
    because: 'Stands in for the page’s own work; nothing is awaited like a promise of nothing.',
  },
  {
    file: 'deviceBack.ts',
    code: "if (watcher || typeof CloseWatcher === 'undefined') return;",
    change: /'undefined' →/,
    because: 'It stands there for the compiler: nobody comes here in a browser without CloseWatcher.',
  },
  {
    file: 'openNow.ts',
    code: 'from > time',
    change: /comparison/,
    because: 'In the minute in which it opens a place is open, and on a holiday nothing opens.',
  },
  {
    file: 'holidays.ts',
    code: 'nth > 0',
    change: /comparison/,
    because: 'No weekday of a month is counted as its 0th.',
  },
  {
    file: 'freshness.ts',
    code: "!('officialName' in fact) && isForGood(fact)",
    change: /id swapped/,
    because: 'Only work: a program has no phone of its own, so it is not for good either way.',
  },
  {
    file: 'freshness.ts',
    code: 'const dayLength',
    change: /number/,
    because:
      'Ages are compared with whole days; a thousandth of a second a day does not reach the next in any year.',
  },
];

export const reasonFor = ({ file, code, what, from, to }: Mutant): string =>
  reasons.find(
    (one) =>
      file.endsWith(`/${one.file}`) && code.includes(one.code) && one.change.test(`${what}: ${from} → ${to}`),
  )?.because ?? '**no reason known: a test is missing**';
