import { describe, expect, test } from 'vitest';
import { countQuestions, everyNeed } from '../../../scripts/bench/fewest/count';
import { fewestQuestions, questionsInOrder } from '../../../scripts/bench/fewest/mean';
import { openPrograms } from '../../../scripts/bench/fewest/openPrograms';
import { opening, repliesTo } from '../../../scripts/bench/fewest/replies';
import type { ProgramId } from '../../../src/catalog/programs';
import { type Answers, type QuestionId, questionIds } from '../../../src/catalog/questions';
import { type Rule, rules } from '../../../src/catalog/rules';
import { pathAmong } from '../../../src/eligibility/path';
import { reasonsOf } from '../../../src/eligibility/reasons';
import { isInScope } from '../../../src/eligibility/scope';

const replies = (question: QuestionId) => repliesTo(question, 'evenly');
const only = (...ids: readonly ProgramId[]): readonly Rule[] => rules.filter(({ id }) => ids.includes(id));
const began: Answers = { urgent: ['none'], needs: ['everything'], helpFor: 'me' };
const soon: Answers = { ...began, urgent: ['dateSoon'] };

const few: readonly [string, Answers, readonly Rule[]][] = [
  ['a card and a doctor', began, only('idnyc', 'immigrant-health', 'nyc-care')],
  ['a lawyer for a child', began, only('children-lawyers', 'youth-green-card')],
  ['a family whose date is close', soon, only('rapid-response', 'families-in-court')],
  ['a date is close, and only a card was asked for', { ...soon, needs: ['idCard'] }, only('idnyc', 'nyifup')],
  ['a class', began, only('english-classes')],
];

describe('the fewest questions', () => {
  test.each(few)('are what trying every order by hand comes to: %s', (_who, answers, programs) => {
    const found = fewestQuestions(replies)(openPrograms(programs, answers));
    expect(found).toBeCloseTo(leastByHand(programs, answers), 9);
    expect(found).toBeGreaterThan(0);
  });

  test('are no more than those of any fixed order, and a worse order asks more', () => {
    const [, answers, programs] = few[2] as (typeof few)[number];
    const open = openPrograms(programs, answers);
    const least = fewestQuestions(replies)(open);
    const forwards = questionsInOrder(replies, questionIds)(open);
    const backwards = questionsInOrder(replies, [...questionIds].reverse())(open);
    expect(least).toBeLessThanOrEqual(forwards + 1e-9);
    expect(forwards).toBeLessThan(backwards);
  });
});

test.each(few)('the questions we count are those that the path asks: %s', (_who, answers, programs) => {
  const counted = questionsInOrder(replies, questionIds)(openPrograms(programs, answers));
  expect(counted).toBeCloseTo(askedOnThePath(programs, answers), 9);
});

const judged = rules.filter(({ requires, status }) => requires && status.state !== 'ended');

test.each(judged)('a whole visit is as long as its path, and no question counts twice: $id', (rule) => {
  for (const need of rule.needs.map((one) => (one === 'everyone' ? 'everything' : one))) {
    const [counted] = countQuestions('evenly', [[need]], [rule]);
    expect.soft(counted?.ours, need).toBeCloseTo(1 + askedOnThePath([rule], { needs: [need] }), 9);
  }
});

test.each(['evenly', 'mostlyNo'] as const)('the shares of all replies make one: %s', (habit) => {
  for (const question of questionIds) {
    const shares = repliesTo(question, habit).map(({ share }) => share);
    expect(shares.reduce((sum, share) => sum + share)).toBeCloseTo(1, 9);
  }
});

const single = everyNeed.filter((need) => typeof need !== 'string' && !need.includes('everything'));

test('whatever somebody came for, we ask at most a quarter more than the fewest possible', () => {
  for (const { need, ours, fewest, all } of countQuestions('mostlyNo', single)) {
    const [asked, least] = [ours - opening.length, fewest - opening.length];
    expect.soft(asked, need).toBeLessThanOrEqual(1.25 * least + 1e-9);
    expect.soft(least, need).toBeLessThanOrEqual(asked + 1e-9);
    expect.soft(ours, need).toBeLessThanOrEqual(all);
  }
});

/** The questions that can still change a requirement's verdict, by our own engine. */
const movingNow = (programs: readonly Rule[], answers: Answers): ReadonlySet<QuestionId> =>
  new Set(
    programs
      .filter((program) => isInScope(program, answers))
      .flatMap((program) => reasonsOf(program, answers, (question) => answers[question] === undefined))
      .flatMap(({ role, settledBy }) => (role === 'requires' ? settledBy : [])),
  );

/** Brute force, without memoization or pruning. */
const leastByHand = (programs: readonly Rule[], answers: Answers): number => {
  const moving = [...movingNow(programs, answers)];
  return moving.length === 0
    ? 0
    : 1 + Math.min(...moving.map((question) => afterEach(programs, answers, question, leastByHand)));
};

const askedOnThePath = (programs: readonly Rule[], answers: Answers): number => {
  const { next } = pathAmong(programs, answers);
  return next === null ? 0 : 1 + afterEach(programs, answers, next, askedOnThePath);
};

const afterEach = (
  programs: readonly Rule[],
  answers: Answers,
  question: QuestionId,
  mean: (programs: readonly Rule[], answers: Answers) => number,
): number =>
  replies(question).reduce(
    (sum, { answer, share }) => sum + share * mean(programs, { ...answers, [question]: answer }),
    0,
  );
