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
  const read = entries.map(([question, answer]) => readAnswer(question, answer));
  const faults = read.flatMap((one) => one.faults ?? []);
  return faults.length > 0
    ? { ok: false, faults }
    : { ok: true, answers: Object.fromEntries(read.flatMap(({ entry }) => (entry ? [entry] : []))) };
};

/** Each question there is, and some room for those that are only spelled wrong. */
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
  // Where neither "I don't know" nor a list was given, what is wrong with the list says more.
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

/** A word as far as it may be meant for one of ours; what is longer is not said again. */
const named = (word: string): string => (word.length <= 40 ? `"${word}"` : 'so long');

/** What was found, as JSON; what JSON cannot say is named by its type. */
const shown = (found: unknown): string => {
  try {
    const text = JSON.stringify(found) ?? typeof found;
    return text.length <= 40 ? text : typeof found;
  } catch {
    return typeof found;
  }
};

/** The first of those with the fewest letters to change, add or leave out, whatever their case. */
const nearest = (word: string, candidates: readonly string[]): string => {
  const lettersTo = (candidate: string) => distance(word.slice(0, 40).toLowerCase(), candidate.toLowerCase());
  return [...candidates].sort((a, b) => lettersTo(a) - lettersTo(b))[0] ?? '';
};
