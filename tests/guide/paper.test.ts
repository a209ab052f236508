import { describe, expect, test } from 'vitest';
import { questionIds, questions } from '../../src/catalog/questions';
import { pathOf } from '../../src/eligibility/path';
import { needsFor, questionsOnPaper, runsOnPaper } from '../../src/guide/paper';

describe('the questions on paper', () => {
  test('are those that a visit may ask, and not the ones that only sharpen', () => {
    expect(questionsOnPaper).toContain('custody');
    expect(questionsOnPaper).not.toContain('income');
    expect(questionsOnPaper).not.toContain('householdSize');
  });

  test('stand in the order in which they are tapped in', () => {
    const order = questionsOnPaper.map((question) => questionIds.indexOf(question));
    expect(order).toEqual([...order].sort((one, other) => one - other));
  });

  test('cover every visit without danger: what is asked for a need says so on paper', () => {
    for (const need of questions.needs.answers.filter((each) => each !== 'everything'))
      for (const question of pathOf({ urgent: ['none'], needs: [need] }).pending) {
        expect(questionsOnPaper).toContain(question);
        expect(needsFor(question) ?? [need], `${question} for ${need}`).toContain(need);
      }
  });

  test('stand in runs: each once, in the same order, under the needs that it is asked for', () => {
    const runs = runsOnPaper();
    expect(runs.flatMap(({ questions }) => questions)).toEqual(questionsOnPaper);
    for (const { needs, questions } of runs)
      for (const question of questions) expect(needsFor(question), question).toEqual(needs);
    expect(runs.length).toBeLessThan(questionsOnPaper.length);
    for (const [position, { needs }] of runs.entries())
      expect(needs).not.toEqual(runs[position + 1]?.needs ?? []);
  });

  test('say for whom they are, where not everybody is asked', () => {
    expect(needsFor('needs')).toBeNull();
    expect(needsFor('urgent')).toBeNull();
    expect(needsFor('insurance')).toEqual(['doctor']);
    expect(needsFor('borough')).not.toContain('work');
  });
});
