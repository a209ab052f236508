import { expect, test } from 'vitest';
import { programOf } from '../../src/catalog/programs';
import { questionIds, questionShape } from '../../src/catalog/questions';
import { judge } from '../../src/eligibility/judge';

test('impliedNoBy names answers of an earlier question', () => {
  for (const [position, id] of questionIds.entries()) {
    const { impliedNoBy } = questionShape(id);
    if (!impliedNoBy) continue;
    const earlier = questionIds.slice(0, position).find((other) => other === impliedNoBy.question);
    expect(earlier).toBeDefined();
    if (earlier) expect(questionShape(earlier).answers).toEqual(expect.arrayContaining([...impliedNoBy.is]));
  }
});

test('pregnancy without an age does not lower a verdict to possible', () => {
  const pregnancy = programOf('pregnancy-medicaid');
  const answers = { needs: ['doctor'], borough: 'queens', pregnant: 'yes' } as const;
  expect(judge(pregnancy, answers).verdict).toBe('likely');
  expect(judge(pregnancy, { ...answers, age: 'skipped' }).verdict).toBe('likely');
  expect(judge(pregnancy, { ...answers, age: 'under10', pregnant: 'notSure' }).verdict).toBe('unlikely');
});
