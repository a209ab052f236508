import jsonLogic, { type RulesLogic } from 'json-logic-js';
import { questionShape } from '../../../src/catalog/questions';
import type { Rule } from '../../../src/catalog/rules';
import { type Engine, statedQuestions, statedRules, verdictOf } from './rulebook';
import { simplified } from './simplified';
import type { Statement } from './twoValued';

/** The same rules in json-logic-js. */
export const jsonLogicEngine = (programs: readonly Rule[]): Engine => {
  const rules = statedRules(programs).map((stated) => ({
    stated,
    unlikely: logicOf(stated.unlikely),
    likely: logicOf(stated.likely),
    inScope: logicOf(stated.inScope),
    danger: logicOf(stated.danger),
  }));
  const asked = statedQuestions(programs).map(([question, when]) => ({ question, when: logicOf(when) }));
  return {
    name: 'json-logic-js',
    judge: (answers) => ({
      verdicts: rules.map((rule) =>
        verdictOf(rule.stated, (part) => jsonLogic.apply(rule[part], answers) === true),
      ),
      next: asked.find(({ when }) => jsonLogic.apply(when, answers) === true)?.question ?? null,
    }),
  };
};

const logicOf = (statement: Statement): RulesLogic => logic(simplified(statement));

const logic = (one: Statement): RulesLogic => {
  if ('all' in one) return one.all.length > 0 ? { and: one.all.map(logic) } : { '!': [false] };
  if ('any' in one) return one.any.length > 0 ? { or: one.any.map(logic) } : { '!': [true] };
  if ('no' in one) return { '!': [logic(one.no)] };
  if ('answered' in one) return { '!=': [{ var: one.answered }, null] };
  const choices = [...one.chose];
  return questionShape(one.question).kind === 'one'
    ? { in: [{ var: one.question }, choices] }
    : { some: [{ var: one.question }, { in: [{ var: '' }, choices] }] };
};
