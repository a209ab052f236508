import { distance } from 'fastest-levenshtein';
import type * as z from 'zod/mini';
import {
  type Answer,
  type Answers,
  type QuestionId,
  questionIds,
  questionShape,
} from '../../src/catalog/questions';
import { choicesOf } from '../../src/eligibility/answer';
import { type AnswerFault, answerSchema } from '../../src/eligibility/answerSchema';

/** External input checked against the catalog: either valid answers or all faults. */
export type Reading = { ok: true; answers: Answers } | { ok: false; faults: readonly string[] };

/**
 * Parses answers from an untrusted source such as a file or the command line. Each fault names the value found and
 * the nearest valid one.
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
  const read = entries.map(([question, answer]) => readAnswer(question, answer));
  const faults = read.flatMap((one) => one.faults ?? []);
  return faults.length > 0
    ? { ok: false, faults }
    : { ok: true, answers: Object.fromEntries(read.flatMap(({ entry }) => (entry ? [entry] : []))) };
};

/** Enough for each question and for misspelled ones. */
const mostKeys = 2 * questionIds.length;

const readAnswer = (
  question: string,
  given: unknown,
):
  | { entry: readonly [QuestionId, Answer]; faults?: undefined }
  | { faults: readonly string[]; entry?: undefined } => {
  if (!isQuestion(question))
    return {
      faults: [`There is no question ${named(question)}. Nearest: "${nearest(question, questionIds)}".`],
    };
  const read = answerSchema(question).safeParse(given, { reportInput: true });
  return read.success
    ? { entry: [question, read.data] }
    : { faults: sentencesFor(question, given, read.error.issues) };
};

const isQuestion = (id: string): id is QuestionId => (questionIds as readonly string[]).includes(id);

const sentencesFor = (
  question: QuestionId,
  given: unknown,
  issues: readonly z.core.$ZodIssue[],
): readonly string[] => {
  const { kind, answers, noneOfThese } = questionShape(question);
  // For input that is neither a list nor "I don't know", the errors of the list are more useful.
  const found = issues.flatMap((issue) =>
    issue.code === 'invalid_union' ? (issue.errors.at(-1) ?? []) : [issue],
  );
  const wrong = found.filter(({ code }) => code === 'invalid_value').map(({ input }) => input);
  if (wrong.length > 0 && wrong.every((one) => typeof one === 'string')) {
    const choices = typeof given === 'string' ? choicesOf(question) : answers;
    return wrong.map(
      (one) => `"${question}" has no answer ${named(one)}. Nearest: "${nearest(one, choices)}".`,
    );
  }
  switch (found[0]?.message as AnswerFault) {
    case 'sameTwice':
      return [`"${question}" has the same answer twice.`];
    case 'noneAlone':
      return [`In "${question}" the answer "${noneOfThese}" stands alone.`];
    default: {
      const takes =
        kind === 'one'
          ? `one answer, such as "${answers[0]}"`
          : `a list of answers, such as ["${answers[0]}"]`;
      return [`"${question}" takes ${takes}; found ${shown(given)}.`];
    }
  }
};

/** Quotes a short word; longer ones are not repeated. */
const named = (word: string): string => (word.length <= 40 ? `"${word}"` : 'so long');

/** The value as JSON, or its type if it is long or not JSON. */
const shown = (found: unknown): string => {
  try {
    const text = JSON.stringify(found) ?? typeof found;
    return text.length <= 40 ? text : typeof found;
  } catch {
    return typeof found;
  }
};

/** The candidate with the smallest edit distance, ignoring case. */
const nearest = (word: string, candidates: readonly string[]): string => {
  const lettersTo = (candidate: string) => distance(word.slice(0, 40).toLowerCase(), candidate.toLowerCase());
  return [...candidates].sort((a, b) => lettersTo(a) - lettersTo(b))[0] ?? '';
};
