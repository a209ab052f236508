import { type Answer, type Answers, type QuestionId, questionIds } from '../../src/catalog/questions';
import { pathOf } from '../../src/eligibility/path';
import { repliesTo } from './fewest/replies';

/** A seeded random number generator with values in [0, 1) (mulberry32). */
export const randomFrom = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

/** Unfinished visits of random length, with uniformly drawn answers. */
export const visitsUnderWay = (count: number, seed: number): readonly Answers[] => {
  const random = randomFrom(seed);
  const anyOf = (question: QuestionId): Answer => {
    const replies = repliesTo(question, 'evenly');
    return replies[Math.floor(random() * replies.length)]?.answer ?? 'skipped';
  };
  return Array.from({ length: count }, () => {
    let answers: Answers = {};
    const length = Math.floor(random() * questionIds.length);
    for (let next = pathOf(answers).next; next && Object.keys(answers).length < length; ) {
      answers = { ...answers, [next]: anyOf(next) };
      next = pathOf(answers).next;
    }
    return answers;
  });
};
