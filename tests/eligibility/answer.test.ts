import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyReply } from '../../scripts/verify/visitors/anyAnswers';
import { nonAnswers, type QuestionId, questionIds, questionShape } from '../../src/catalog/questions';
import { answerFrom, choicesOf, marksOf, standsAlone, toggled } from '../../src/eligibility/answer';
import { answerSchema } from '../../src/eligibility/answerSchema';

const marks = (question: QuestionId, ...touches: string[]) =>
  touches.reduce<readonly string[]>((marked, choice) => toggled(question, marked, choice), []);

describe('one answer', () => {
  test('the last touch counts', () => {
    expect(answerFrom('age', marks('age', '18', '65plus'))).toBe('65plus');
  });
  test('no mark is no answer, and never "no"', () => {
    expect(answerFrom('insurance', [])).toBeNull();
  });
});

describe('several answers', () => {
  test('come in the order of the catalog, whatever the order of the touches', () => {
    expect(answerFrom('needs', marks('needs', 'doctor', 'lawyer'))).toEqual(['lawyer', 'doctor']);
  });
  test('a second touch unchecks a choice', () => {
    expect(answerFrom('needs', marks('needs', 'doctor', 'lawyer', 'doctor'))).toEqual(['lawyer']);
  });
  test('"none of these" stands alone, and gives way to any other', () => {
    expect(answerFrom('work', marks('work', 'unpaid', 'none'))).toEqual(['none']);
    expect(answerFrom('work', marks('work', 'none', 'unpaid'))).toEqual(['unpaid']);
  });
  test('"I don’t know" is an answer of its own', () => {
    expect(answerFrom('needs', marks('needs', 'doctor', 'notSure'))).toBe('notSure');
  });
});

test('an answer that was given comes back as the same marks and the same answer', () => {
  fc.assert(
    fc.property(anyReply, ({ question, answer }) => {
      const back = answerFrom(question, marksOf(answer));
      expect(Array.isArray(back) ? [...back].sort() : back).toEqual(
        Array.isArray(answer) ? [...answer].sort() : answer,
      );
    }),
  );
});

test('whatever is touched in whatever order is an answer that the catalog knows', () => {
  const anyTouches = fc
    .constantFrom(...questionIds)
    .chain((question) =>
      fc.tuple(
        fc.constant(question),
        fc.array(fc.constantFrom(...questionShape(question).answers, ...nonAnswers), { minLength: 1 }),
      ),
    );
  fc.assert(
    fc.property(anyTouches, ([question, touches]) => {
      const answer = answerFrom(question, marks(question, ...touches));
      if (answer !== null)
        expect(answerSchema(question).safeParse(answer)).toEqual({ success: true, data: answer });
    }),
  );
});

describe('marks that say "none" beside something else are no answer, and the fault names the rule', () => {
  const several = questionIds.filter((question) => questionShape(question).kind === 'several');
  test.each(several)('%s', (question) => {
    const alone = choicesOf(question).filter((choice) => standsAlone(question, choice));
    const [first = ''] = questionShape(question).answers;
    expect(alone).toEqual([questionShape(question).noneOfThese ?? [], nonAnswers].flat());
    for (const choice of alone) {
      const read = answerSchema(question).safeParse(answerFrom(question, [first, choice]));
      expect(read.success).toBe(false);
      if (choice === questionShape(question).noneOfThese)
        expect(read.error?.issues.map(({ message }) => message)).toEqual(['noneAlone']);
    }
  });
});
