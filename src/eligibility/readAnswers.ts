import { type Answers, type QuestionId, questionIds, questionShape, unknowing } from '../catalog/questions';

/** Answers that came from outside, checked against the catalog: all of them, or every fault found. */
export type Reading = { ok: true; answers: Answers } | { ok: false; faults: readonly string[] };

/**
 * Reads answers from data that nobody has checked, such as a file or a command line.
 * Each fault names what was found, and the nearest thing that would have been right.
 */
export const readAnswers = (given: unknown): Reading => {
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    return {
      ok: false,
      faults: ['Answers are an object of question ids and answers, such as {"borough":"queens"}.'],
    };
  const entries = Object.entries(given);
  if (entries.length > mostKeys)
    return { ok: false, faults: [`Answers have at most ${mostKeys} questions.`] };
  const faults = entries.flatMap(([question, answer]) => faultsOf(question, answer));
  return faults.length > 0
    ? { ok: false, faults }
    : { ok: true, answers: Object.fromEntries(entries.map(asGiven)) as Answers };
};

/** One choice where several may be given is a list of one. */
const asGiven = ([question, answer]: [string, unknown]): [string, unknown] => [
  question,
  isQuestion(question) && questionShape(question).kind === 'several' && isChoice(question, answer)
    ? [answer]
    : answer,
];

const isChoice = (question: QuestionId, answer: unknown): boolean =>
  questionShape(question).answers.some((choice) => choice === answer);

/** Each question there is, and some room for those that are only spelled wrong. */
const mostKeys = 2 * questionIds.length;

/** A word as far as it may be meant for one of ours; what is longer is not said again. */
const named = (word: string): string => (word.length <= 40 ? `"${word}"` : 'so long');

const faultsOf = (question: string, answer: unknown): readonly string[] => {
  if (!isQuestion(question))
    return [`There is no question ${named(question)}. Nearest: "${nearest(question, questionIds)}".`];
  const { kind, answers, noneOfThese } = questionShape(question);
  const choices = [...answers, ...unknowing];
  if (kind === 'one') {
    if (typeof answer === 'string') return unknownChoices(question, [answer], choices);
    return [`"${question}" takes one answer, such as "${answers[0]}"; found ${shown(answer)}.`];
  }
  if (!Array.isArray(answer) || answer.length === 0 || !answer.every((each) => typeof each === 'string')) {
    if (typeof answer === 'string') {
      return unknownChoices(question, [answer], choices);
    }
    return [`"${question}" takes a list of answers, such as ["${answers[0]}"]; found ${shown(answer)}.`];
  }
  const wrong = unknownChoices(question, answer, answers);
  if (wrong.length > 0) return wrong;
  if (new Set(answer).size < answer.length) return [`"${question}" has the same answer twice.`];
  return noneOfThese && answer.includes(noneOfThese) && answer.length > 1
    ? [`In "${question}" the answer "${noneOfThese}" stands alone.`]
    : [];
};

/** What was found, as JSON; what JSON cannot say is named by its type. */
const shown = (found: unknown): string => {
  try {
    const text = JSON.stringify(found) ?? typeof found;
    return text.length <= 40 ? text : typeof found;
  } catch {
    return typeof found;
  }
};

const isQuestion = (id: string): id is QuestionId => (questionIds as readonly string[]).includes(id);

const unknownChoices = (question: string, given: readonly string[], choices: readonly string[]) =>
  given
    .filter((choice) => !choices.includes(choice))
    .map((choice) => `"${question}" has no answer ${named(choice)}. Nearest: "${nearest(choice, choices)}".`);

const nearest = (word: string, candidates: readonly string[]): string =>
  [...candidates].sort((a, b) => distance(word, a) - distance(word, b))[0] ?? '';

/** Levenshtein's distance: how many letters to change, add or leave out, whatever their case. */
const distance = (from: string, to: string): number => {
  const [a, b] = [from.slice(0, 40).toLowerCase(), to.toLowerCase()];
  let row = [0, ...Array.from(b, (_, column) => column + 1)];
  for (let line = 1; line <= a.length; line++) {
    const above = row;
    row = [line];
    for (let column = 1; column <= b.length; column++) {
      const same = a[line - 1] === b[column - 1] ? 0 : 1;
      row.push(Math.min(cell(above, column) + 1, cell(row, column - 1) + 1, cell(above, column - 1) + same));
    }
  }
  return cell(row, b.length);
};

const cell = (row: readonly number[], column: number): number => row[column] ?? 0;
