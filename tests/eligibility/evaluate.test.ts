import { describe, expect, test } from 'vitest';
import { type Condition, type ConditionId, condition } from '../../src/catalog/conditions';
import type { Answers, QuestionId } from '../../src/catalog/questions';
import { evaluate, openQuestions, questionsTowards } from '../../src/eligibility/evaluate';
import { questionsReadBy } from '../../src/eligibility/reads';
import type { Truth } from '../../src/eligibility/truth';

const adult: Condition = { question: 'age', is: ['18', '19to20', '21to64', '65plus'] };
const held: Condition = { question: 'custody', is: ['immigration'] };
const asksForAsylum: Condition = { question: 'legalTopic', is: ['asylum', 'workPermit'] };
const wantsLawyer: Condition = { question: 'needs', is: ['lawyer'] };

describe('one question', () => {
  test.each<[string, Answers, Truth]>([
    ['an answer among the wanted ones', { age: '18' }, 'met'],
    ['an answer beside them', { age: '16to17' }, 'notMet'],
    ['"I don’t know"', { age: 'notSure' }, 'unknown'],
    ['"I’d rather not say"', { age: 'skipped' }, 'unknown'],
    ['nothing said', {}, 'unknown'],
  ])('%s', (_what, answers, truth) => {
    expect(evaluate(adult, answers)).toBe(truth);
  });
});

describe('a question of several answers', () => {
  test.each<[string, Answers, Truth]>([
    ['one of the wanted', { legalTopic: ['asylum'] }, 'met'],
    ['one wanted among others', { legalTopic: ['greenCard', 'workPermit'] }, 'met'],
    ['others only', { legalTopic: ['greenCard', 'other'] }, 'notMet'],
    ['none of these', { legalTopic: ['none'] }, 'notMet'],
    ['"I don’t know"', { legalTopic: 'notSure' }, 'unknown'],
    ['"I’d rather not say"', { legalTopic: 'skipped' }, 'unknown'],
  ])('%s', (_what, answers, truth) => {
    expect(evaluate(asksForAsylum, answers)).toBe(truth);
  });
});

describe('"show me everything"', () => {
  test.each<[string, Answers, Truth]>([
    ['tells nothing of what is wanted', { needs: ['everything'] }, 'unknown'],
    ['beside another wish, still leaves this one open', { needs: ['doctor', 'everything'] }, 'unknown'],
    ['beside this wish, this one is known', { needs: ['lawyer', 'everything'] }, 'met'],
    ['without it, another wish means no', { needs: ['doctor'] }, 'notMet'],
  ])('%s', (_what, answers, truth) => {
    expect(evaluate(wantsLawyer, answers)).toBe(truth);
  });
});

describe('an unanswered list of dangers', () => {
  const hurt: Condition = { question: 'urgent', is: ['hurt'] };
  const taken: Condition = { question: 'urgent', is: ['taken'] };
  test.each<[string, Condition, Answers, Truth]>([
    ['"none of these" now does not deny a hurt', hurt, { urgent: ['none'] }, 'unknown'],
    ['"none of these" denies that somebody was just taken', taken, { urgent: ['none'] }, 'notMet'],
    ['a close date denies that somebody was just taken', taken, { urgent: ['dateSoon'] }, 'notMet'],
    ['a close date does not deny a hurt', hurt, { urgent: ['dateSoon'] }, 'unknown'],
    ['a hurt does not deny that somebody was just taken', taken, { urgent: ['hurt'] }, 'unknown'],
    ['no safe place denies neither', taken, { urgent: ['noSafePlace'] }, 'unknown'],
    ['what was said, was said', hurt, { urgent: ['hurt'] }, 'met'],
  ])('%s', (_what, condition, answers, truth) => {
    expect(evaluate(condition, answers)).toBe(truth);
  });
});

test('an age that says "no" for a question meets the condition that wants a "no"', () => {
  expect(evaluate({ question: 'pregnant', is: ['no'] }, { age: '65plus' })).toBe('met');
  expect(evaluate({ question: 'pregnant', is: ['yes'] }, { age: '65plus' })).toBe('notMet');
  expect(evaluate({ question: 'pregnant', is: ['no'] }, { age: '18' })).toBe('unknown');
});

describe('conditions of several parts', () => {
  test.each<[string, Condition, Answers, Truth]>([
    ['all, both met', { all: [adult, held] }, { age: '18', custody: 'immigration' }, 'met'],
    ['all, one not asked yet', { all: [adult, held] }, { age: '18' }, 'unknown'],
    ['all, one "no" decides', { all: [adult, held] }, { custody: 'no' }, 'notMet'],
    ['any, one "yes" decides', { any: [adult, held] }, { custody: 'immigration' }, 'met'],
    ['any, one "no" leaves it open', { any: [adult, held] }, { custody: 'no' }, 'unknown'],
    ['any, both "no"', { any: [adult, held] }, { custody: 'no', age: 'under10' }, 'notMet'],
    ['not, of a "no"', { not: held }, { custody: 'no' }, 'met'],
    ['not, of a "yes"', { not: held }, { custody: 'immigration' }, 'notMet'],
    ['not, of a skipped question', { not: held }, { custody: 'skipped' }, 'unknown'],
    ['any inside not', { not: { any: [adult, held] } }, { age: '18' }, 'notMet'],
  ])('%s', (_what, condition, answers, truth) => {
    expect(evaluate(condition, answers)).toBe(truth);
  });
});

describe('income', () => {
  /** Steps of income end at twice the poverty line of a household of one, two, three … people. */
  test.each<[string, number, Answers, Truth]>([
    ['one person at the line', 200, { householdSize: '1', income: 'step1' }, 'met'],
    ['one person a step over it', 200, { householdSize: '1', income: 'step2' }, 'notMet'],
    ['three people at the line', 200, { householdSize: '3', income: 'step3' }, 'met'],
    ['three people a step over it', 200, { householdSize: '3', income: 'step4' }, 'notMet'],
    ['seven people a step over it', 200, { householdSize: '7', income: 'step8' }, 'notMet'],
    ['eight or more at the line of eight', 200, { householdSize: '8', income: 'step8' }, 'met'],
    ['eight or more over the line of eight', 200, { householdSize: '8', income: 'step9' }, 'unknown'],
    ['one person in the step that holds the line', 223, { householdSize: '1', income: 'step2' }, 'unknown'],
    ['one person a step over that', 223, { householdSize: '1', income: 'step3' }, 'notMet'],
    ['three people in the step that holds the line', 223, { householdSize: '3', income: 'step4' }, 'unknown'],
    ['three people a step over that', 223, { householdSize: '3', income: 'step5' }, 'notMet'],
    ['a home of any size with the least', 200, { income: 'step1' }, 'met'],
    ['a home of any size with more', 200, { income: 'step2' }, 'unknown'],
    ['a home of any size with the most', 200, { income: 'step9' }, 'unknown'],
    ['one person, income not told', 200, { householdSize: '1', income: 'skipped' }, 'unknown'],
    ['eight or more, income not told', 200, { householdSize: '8' }, 'unknown'],
    ['nothing said', 200, {}, 'unknown'],
    [
      'a limit of nothing, one person in the second step',
      0,
      { householdSize: '1', income: 'step2' },
      'notMet',
    ],
  ])('%s, %i percent', (_what, percentOfPoverty, answers, truth) => {
    expect(evaluate({ incomeAtMost: { percentOfPoverty } }, answers)).toBe(truth);
  });

  test.each<[string, ConditionId, Answers, Truth]>([
    [
      'eight people in the step just above 138 %',
      'incomeTo138',
      { householdSize: '8', income: 'step5' },
      'unknown',
    ],
    [
      'eight or more, twelve at most, with the highest',
      'incomeTo138',
      { householdSize: '8', income: 'step9' },
      'notMet',
    ],
    [
      'one at home and one expected: the line of two',
      'incomeTo223',
      { householdSize: '1', income: 'step3' },
      'unknown',
    ],
    [
      'one at home and one expected, a step over it',
      'incomeTo223',
      { householdSize: '1', income: 'step4' },
      'notMet',
    ],
    [
      'two at home and one expected: the line of three',
      'incomeTo223',
      { householdSize: '2', income: 'step3' },
      'met',
    ],
  ])('%s', (_what, id, answers, truth) => {
    expect(evaluate(condition(id), answers)).toBe(truth);
  });

  test('what nobody is asked is unknown to everybody, and no question leads to it', () => {
    const alone: Condition = { neverAsked: true };
    const either: Condition = { any: [adult, alone] };
    expect([evaluate(alone, {}), questionsReadBy(alone), openQuestions(alone, {})]).toEqual([
      'unknown',
      [],
      [],
    ]);
    expect(evaluate(either, { age: '18' })).toBe('met');
    expect(evaluate(either, { age: '10to15' })).toBe('unknown');
    expect(questionsTowards('met', either, {})).toEqual(['age']);
    expect(questionsTowards('notMet', either, {})).toEqual([]);
  });
});

describe('the questions that could still decide', () => {
  const limit: Condition = { incomeAtMost: { percentOfPoverty: 200 } };
  test.each<[string, Condition, Answers, readonly string[]]>([
    ['an open question is named', held, {}, ['custody']],
    ['a decided one is not', held, { custody: 'no' }, []],
    ['one that nobody knew can be asked again', held, { custody: 'notSure' }, ['custody']],
    ['both parts of "all"', { all: [adult, held] }, {}, ['age', 'custody']],
    ['only the open part of "all"', { all: [adult, held] }, { age: '18' }, ['custody']],
    ['nothing once "all" has failed', { all: [adult, held] }, { age: 'under10' }, []],
    ['only the open part of "any"', { any: [adult, held] }, { age: 'under10' }, ['custody']],
    ['nothing once "any" holds', { any: [adult, held] }, { age: '18' }, []],
    ['what lies inside "not"', { not: held }, {}, ['custody']],
    ['home and income', limit, {}, ['householdSize', 'income']],
    ['income alone, once the home is known', limit, { householdSize: '2' }, ['income']],
    ['home alone, once income is known', limit, { income: 'step3' }, ['householdSize']],
    ['nothing, where any home stays below', limit, { income: 'step1' }, []],
    [
      'home again, when it was skipped',
      limit,
      { income: 'step3', householdSize: 'skipped' },
      ['householdSize'],
    ],
  ])('%s', (_what, condition, answers, open) => {
    expect(openQuestions(condition, answers)).toEqual(open);
  });
});

describe('the questions that could lead to one truth', () => {
  const all: Condition = { all: [adult, held] };
  const any: Condition = { any: [adult, held] };
  const silent: Answers = { age: 'skipped' };
  const unasked = (question: QuestionId, answers: Answers) => answers[question] === undefined;
  test.each<[string, 'met' | 'notMet', Condition, readonly string[]]>([
    ['a silence keeps "all" from being met', 'met', all, []],
    ['and leaves the other part to fail it', 'notMet', all, ['custody']],
    ['a silence leaves the other part of "any" to meet it', 'met', any, ['custody']],
    ['and keeps "any" from failing', 'notMet', any, []],
    ['"not" turns the way round', 'met', { not: any }, []],
    ['both ways round', 'notMet', { not: any }, ['custody']],
  ])('%s', (_what, wanted, condition, questions) => {
    expect(questionsTowards(wanted, condition, silent, unasked)).toEqual(questions);
  });

  test('are both together what is open', () => {
    expect(openQuestions(all, silent, unasked)).toEqual(['custody']);
    expect(openQuestions(any, silent, unasked)).toEqual(['custody']);
  });

  test('are none once it is decided', () => {
    expect(questionsTowards('met', held, { custody: 'immigration' })).toEqual([]);
    expect(questionsTowards('notMet', held, { custody: 'immigration' })).toEqual([]);
  });
});

test('every question that a condition reads is known, however deep it lies', () => {
  const deep: Condition = {
    any: [{ not: { all: [adult, held] } }, { incomeAtMost: { percentOfPoverty: 223 } }],
  };
  expect(questionsReadBy(deep)).toEqual(['age', 'custody', 'householdSize', 'income']);
});
