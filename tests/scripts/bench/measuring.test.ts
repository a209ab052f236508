// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { median, quantile } from '../../../scripts/bench/clock';
import { curveOf } from '../../../scripts/bench/curve';
import { type Growth, manyPrograms } from '../../../scripts/bench/growth';
import { visitsUnderWay } from '../../../scripts/bench/people';
import { questionIds } from '../../../src/catalog/questions';
import { rules } from '../../../src/catalog/rules';
import { pathOf } from '../../../src/eligibility/path';
import { programsByQuestion } from '../../../src/eligibility/questionsOf';

describe('numbers', () => {
  test('the median and the 99th percentile', () => {
    const hundred = Array.from({ length: 100 }, (_, position) => 100 - position);
    expect(median([3, 1, 2])).toBe(2);
    expect(quantile(hundred, 0.99)).toBe(99);
    expect(quantile(hundred, 1)).toBe(100);
    expect(median([])).toBeNaN();
  });
});

describe('many programs', () => {
  test('are the real ones, each again and again under an id of its own', () => {
    const many = manyPrograms(100);
    expect(new Set(many.map(({ id }) => id)).size).toBe(100);
    expect(many[rules.length + 3]).toEqual({ ...rules[3], id: many[rules.length + 3]?.id });
  });

  test('a few are taken from all over the catalog, not from its beginning', () => {
    const positions = manyPrograms(10).map(({ id }) =>
      rules.findIndex((rule) => id.startsWith(`${rule.id}-`)),
    );
    expect(positions).toEqual([...new Set(positions)].sort((one, other) => one - other));
    expect(positions.at(-1)).toBeGreaterThanOrEqual(rules.length * 0.85);
  });

  test('an answer touches as large a part of many as of few', () => {
    const times = 10;
    const [few, many] = [programsByQuestion(rules), programsByQuestion(manyPrograms(rules.length * times))];
    for (const question of questionIds)
      expect(many.get(question)).toHaveLength((few.get(question)?.length ?? 0) * times);
  });
});

test('the same seed brings the same visits, each one that the questionnaire could have led to', () => {
  const visits = visitsUnderWay(50, 3);
  expect(visitsUnderWay(50, 3)).toEqual(visits);
  expect(visitsUnderWay(50, 4)).not.toEqual(visits);
  for (const answers of visits) expect(pathOf(answers).counted).toEqual(answers);
});

test('in the curve a line rises with its cost, and a size that was not measured has no point', () => {
  const row = (programs: number, cost: number): Growth => ({
    programs,
    judgeAll: cost,
    nextQuestion: cost,
    judgeAgain: cost / 10,
    touched: 0.2,
    jsonLogic: cost * 10,
    jsonRulesEngine: programs > 100 ? null : cost * 100,
  });
  const picture = new DOMParser().parseFromString(
    curveOf([row(10, 0.01), row(100, 0.1), row(1_000, 1)]),
    'image/svg+xml',
  );
  const [engine, , afresh] = [...picture.querySelectorAll('polyline')].map((line) =>
    (line.getAttribute('points') ?? '').split(' ').map((point) => point.split(',').map(Number)),
  );
  expect(engine).toHaveLength(2);
  expect(afresh).toHaveLength(3);
  const heights = (afresh ?? []).map(([, y]) => y ?? 0);
  expect(heights).toEqual([...heights].sort((one, other) => other - one));
  expect(new Set(heights).size).toBe(3);
});
