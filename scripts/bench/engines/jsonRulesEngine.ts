import { type NestedCondition, Engine as RulesEngine } from 'json-rules-engine';
import { questionIds, questionShape } from '../../../src/catalog/questions';
import type { Rule } from '../../../src/catalog/rules';
import { type Engine, statedQuestions, statedRules, verdictOf } from './rulebook';
import { isAlways, isNever, simplified } from './simplified';
import type { Statement } from './twoValued';

const parts = ['unlikely', 'likely', 'inScope', 'danger'] as const;

/** The same rules in json-rules-engine: one rule for each part of a verdict, and one for each question. */
export const jsonRulesEngine = (programs: readonly Rule[]): Engine => {
  const stated = statedRules(programs);
  const engine = new RulesEngine([], { allowUndefinedFacts: true });
  /** Event types whose statement is always true and needs no rule. */
  const given = new Set<string>();
  const add = (type: string, statement: Statement) => {
    const when = simplified(statement);
    if (isAlways(when)) given.add(type);
    else if (!isNever(when)) engine.addRule({ conditions: { all: [conditionOf(when)] }, event: { type } });
  };
  for (const rule of stated) for (const part of parts) add(`${rule.program.id} ${part}`, rule[part]);
  const asked = statedQuestions(programs);
  for (const [question, when] of asked) add(question, when);
  return {
    name: 'json-rules-engine',
    judge: async (answers) => {
      const facts = Object.fromEntries(questionIds.map((question) => [question, answers[question] ?? null]));
      const { events } = await engine.run(facts);
      const fired = new Set([...given, ...events.map(({ type }) => type)]);
      return {
        verdicts: stated.map((rule) => verdictOf(rule, (part) => fired.has(`${rule.program.id} ${part}`))),
        next: asked.find(([question]) => fired.has(question))?.[0] ?? null,
      };
    },
  };
};

const conditionOf = (one: Statement): NestedCondition => {
  if ('all' in one) return { all: one.all.map(conditionOf) };
  if ('any' in one) return { any: one.any.map(conditionOf) };
  if ('no' in one) return { not: conditionOf(one.no) };
  if ('answered' in one) return { fact: one.answered, operator: 'notEqual', value: null };
  const operator = questionShape(one.question).kind === 'one' ? 'in' : 'someFact:in';
  return { fact: one.question, operator, value: [...one.chose] };
};
