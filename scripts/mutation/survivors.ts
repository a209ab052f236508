import type { Mutant } from './mutants';

/** Why a fault may live: it changes nothing that anybody could notice. */
const reasons: readonly (readonly [file: string, text: RegExp, because: string])[] = [
  [
    'evaluate.ts',
    /^condition false: !?incomeQuestions/,
    'A short cut: without it the same "unknown" is found by weighing every home and every step.',
  ],
  [
    'evaluate.ts',
    /^comparison: \s*\|\|\s*→\s*&&/,
    'With the income not told, every home has steps within and steps beyond the line: "unknown" either way.',
  ],
  [
    'family.ts',
    /^number: 5 → 6$/,
    'How many people fit is a choice; the tests go by its name, so that it can be made otherwise.',
  ],
  [
    'evaluate.ts',
    /^id swapped: 'notMet' → "notMet\?"$/,
    'The way towards a "no" is whatever is not the way towards "met": any other word leads the same way.',
  ],
  [
    'evaluate.ts',
    /^return value: (false|isUntold\(question, answers\)) → \(?undefined/,
    'Nothing is taken for "no" by the one caller; the other is the short cut of the line above.',
  ],
  [
    'judgeAgain.ts',
    /^condition true: program →|"everyone\?"$/,
    'Only work: a position always has its program, and what is for everyone may be judged once more.',
  ],
  [
    'nearestChange.ts',
    /^comparison: {2}> {2}→ {2}>=|^element removed: isInScope/,
    'A change to the same answer is never the shortest; and every need that such a program reads brings it into scope.',
  ],
  [
    'nearestChange.ts',
    /^id swapped: '(all|not)' →|^number: 2 → 3/,
    'Only work: a whole tells answers apart as well as its parts do, and a set listed twice is tried twice.',
  ],
  [
    'conditions.ts',
    /^number: 223 → 224/,
    'No step of income ends between the two lines, whatever the size of the home.',
  ],
  ['plan.ts', /^number: 0 → 1/, 'No question raises the alarm of one program alone.'],
  [
    'readAnswers.ts',
    /^id swapped: ('Answers are|'' →)/,
    'The wording of a message; and there is always a nearest, since every question has answers.',
  ],
  [
    'path.ts',
    /^condition false: answer === undefined|^comparison: {2}> {2}→ {2}>=|^boolean: false → true/,
    'Only work: an answer that was not given stays so, and no reader reads nothing.',
  ],
  [
    'reasons.ts',
    /^id swapped: 'notMet' → "notMet\?"$/,
    'The way towards a "no" is whatever is not the way towards "met": any other word leads the same way.',
  ],
  [
    'nearestChange.ts',
    /^comparison: \s*===\s*→\s*!==/,
    'Only how many answers are tried: the lowest step of income fits every home, so nothing shorter is missed.',
  ],
  [
    'nearestChange.ts',
    /^number: 1 → 2/,
    'Drops one set of choices that is never the nearest: another tells the same with fewer.',
  ],
];

export const reasonFor = ({ file, what, from, to }: Mutant): string =>
  reasons.find(([name, text]) => file.endsWith(name) && text.test(`${what}: ${from} → ${to}`))?.[2] ??
  '**no reason known: a test is missing**';
