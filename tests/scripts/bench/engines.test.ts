import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jsonLogicEngine } from '../../../scripts/bench/engines/jsonLogic';
import { jsonRulesEngine } from '../../../scripts/bench/engines/jsonRulesEngine';
import { ours } from '../../../scripts/bench/engines/ours';
import { isKnown, isUnknown, type Statement } from '../../../scripts/bench/engines/twoValued';
import { anyAnswers } from '../../../scripts/verify/visitors/anyAnswers';
import { type ConditionId, condition, conditions } from '../../../src/catalog/conditions';
import { rules } from '../../../src/catalog/rules';
import { evaluate } from '../../../src/eligibility/evaluate';
import { pathOf } from '../../../src/eligibility/path';

const anyVisit = anyAnswers.map((given) => pathOf(given).counted);

describe('the engines that we compare ourselves with say the same as ours of the same rules', () => {
  test.each([
    ['json-logic-js', jsonLogicEngine(rules), 300],
    ['json-rules-engine', jsonRulesEngine(rules), 40],
  ] as const)('%s', async (_name, engine, numRuns) => {
    const own = ours();
    await fc.assert(
      fc.asyncProperty(anyVisit, async (answers) => {
        expect(await engine.judge(answers)).toEqual(await own.judge(answers));
      }),
      { numRuns },
    );
  });
});

test('a condition said in two values is what it is in three', () => {
  const ids = Object.keys(conditions) as ConditionId[];
  fc.assert(
    fc.property(fc.constantFrom(...ids), anyAnswers, (id, answers) => {
      const holds = (one: Statement): boolean => {
        if ('all' in one) return one.all.every(holds);
        if ('any' in one) return one.any.some(holds);
        if ('no' in one) return !holds(one.no);
        if ('answered' in one) return answers[one.answered] !== undefined;
        return [answers[one.question]].flat().some((choice) => one.chose.includes(String(choice)));
      };
      const said = {
        met: holds(isKnown('met', condition(id))),
        notMet: holds(isKnown('notMet', condition(id))),
        unknown: holds(isUnknown(condition(id))),
      };
      const truth = evaluate(condition(id), answers);
      expect(said).toEqual({ met: false, notMet: false, unknown: false, [truth]: true });
    }),
    { numRuns: 1_000 },
  );
});
