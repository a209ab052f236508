import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { anyAnswers, anyReply } from '../../scripts/verify/visitors/anyAnswers';
import { judge, judgeAll } from '../../src/eligibility/judge';
import { pathAmong, pathOf } from '../../src/eligibility/path';
import { programsByQuestion } from '../../src/eligibility/questionsOf';
import { rejudgeChanged } from '../../src/eligibility/rejudgeChanged';
import { rules } from '../fixtures/rules';

vi.mock('../../src/catalog/rules', () => import('../fixtures/rules'));

const touched = programsByQuestion(rules);
const plainly = (answers: Parameters<typeof judge>[1]) => rules.map((program) => judge(program, answers));

describe('judging again after a change', () => {
  test('gives the same judgements as judging from scratch, after any change', () => {
    fc.assert(
      fc.property(anyAnswers, anyAnswers, (before, after) => {
        const again = rejudgeChanged(rules, touched, { answers: before, judgements: plainly(before) }, after);
        expect(again).toEqual(plainly(after));
      }),
      { numRuns: 300 },
    );
  });

  test('keeps the judgement of every program that the question does not affect', () => {
    fc.assert(
      fc.property(anyAnswers, anyReply, (answers, { question, answer }) => {
        const judgements = plainly(answers);
        const after = { ...answers, [question]: answer };
        const again = rejudgeChanged(rules, touched, { answers, judgements }, after);
        const anew = rules.flatMap((_, position) =>
          again[position] === judgements[position] ? [] : [position],
        );
        const change = answers[question] === answer ? [] : touched.get(question);
        expect(anew).toEqual(change);
      }),
      { numRuns: 200 },
    );
  });

  test('a question touches those alone that look at it, or at what it says "no" to', () => {
    const named = (question: 'insurance' | 'pregnant' | 'age') =>
      (touched.get(question) ?? []).map((position) => rules[position]?.id);
    expect(named('insurance')).toEqual([
      'nyc-care',
      'child-health-plus',
      'pregnancy-medicaid',
      'medicaid-65',
    ]);
    expect(named('pregnant')).toEqual(['nyc-care', 'pregnancy-medicaid']);
    expect(named('age')).toContain('pregnancy-medicaid');
  });
});

describe('what follows from answers is worked out once for each', () => {
  test('and is the same for equal answers', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        expect(judgeAll(answers)).toBe(judgeAll(answers));
        expect(pathOf(answers)).toBe(pathOf(answers));
        expect(judgeAll({ ...answers })).toEqual(plainly(answers));
        expect(pathOf({ ...answers })).toEqual(pathAmong(rules, answers));
      }),
      { numRuns: 100 },
    );
  });
});
