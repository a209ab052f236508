import type { Answers } from '../../../src/catalog/questions';
import type { Rule } from '../../../src/catalog/rules';
import { judge } from '../../../src/eligibility/judge';
import { visit } from '../../verify/audit/compare';
import { anyPerson, numbersFrom } from '../../verify/audit/people';

/** What some made-up people answered, always the same ones. */
export const madeUpPeople = (many: number): readonly Answers[] => {
  const next = numbersFrom(11);
  return Array.from({ length: many }, () => visit(anyPerson(next)).counted);
};

export type Outcome = 'likely' | 'possible' | 'unlikely' | 'information' | 'aside';

/** How a program stands for somebody; `aside`: they came for something else. */
export const outcomeOf = (program: Rule, answers: Answers): Outcome => {
  const { verdict, inScope } = judge(program, answers);
  return inScope ? verdict : 'aside';
};

const isShown = (outcome: Outcome): boolean => outcome !== 'unlikely' && outcome !== 'aside';

/** Who meets a program after a change: how often in which way, and who only now or no longer. */
export const compared = (before: Rule | null, after: Rule, people: readonly Answers[]) => {
  const each = people.map((answers) => ({
    answers,
    was: before === null ? ('aside' as const) : outcomeOf(before, answers),
    is: outcomeOf(after, answers),
  }));
  const counts: Partial<Record<Outcome, number>> = {};
  for (const { is } of each) counts[is] = (counts[is] ?? 0) + 1;
  return {
    counts,
    now: each.filter(({ was, is }) => isShown(is) && !isShown(was)).map(({ answers }) => answers),
    noLonger: each.filter(({ was, is }) => isShown(was) && !isShown(is)).map(({ answers }) => answers),
  };
};
