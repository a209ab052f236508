import { isDeepStrictEqual } from 'node:util';
import type { Answers } from '../../src/catalog/questions';
import { rules } from '../../src/catalog/rules';
import { timeOf } from './clock';
import { jsonLogicEngine } from './engines/jsonLogic';
import { jsonRulesEngine } from './engines/jsonRulesEngine';
import { ours } from './engines/ours';
import type { Engine } from './engines/rulebook';
import { visitsUnderWay } from './people';

export interface Judging {
  /** Number of visits on which all engines agreed. */
  readonly agreed: number;
  /** Milliseconds to judge every program and choose the next question. */
  readonly engines: readonly { readonly name: string; readonly milliseconds: number }[];
}

/**
 * Compares our engine with two others that use the same rules. @throws Error at the first visit on which they
 * disagree, because times would not be comparable
 */
export const judging = async (): Promise<Judging> => {
  const engines = [ours(), jsonLogicEngine(rules), jsonRulesEngine(rules)];
  const visits = visitsUnderWay(2_000, 2026);
  for (const answers of visits) await expectAgreement(engines, answers);
  const timed = visits.slice(0, 100);
  const times = [];
  for (const { name, judge } of engines)
    times.push({ name, milliseconds: await timeOf(timed, (answers) => judge(answers)) });
  return { agreed: visits.length, engines: times };
};

const expectAgreement = async (engines: readonly Engine[], answers: Answers): Promise<void> => {
  const [own, ...others] = await Promise.all(engines.map((engine) => engine.judge(answers)));
  for (const [position, other] of others.entries())
    if (!isDeepStrictEqual(own, other))
      throw new Error(`${engines[position + 1]?.name} judges ${JSON.stringify(answers)} otherwise.`);
};
