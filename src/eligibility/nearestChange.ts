import { type Condition, condition } from '../catalog/conditions';
import { type Answer, type Answers, type QuestionId, questionShape } from '../catalog/questions';
import type { Rule } from '../catalog/rules';
import { marksOf } from './answer';
import { evaluate } from './evaluate';
import { judge, type Verdict } from './judge';
import { questionsOf, withImpliedNo } from './questionsOf';
import { conditionsOf } from './reads';
import { isInScope } from './scope';

/** A hypothetical answer to one question. */
export interface Change {
  readonly question: QuestionId;
  readonly answer: Answer;
}

/**
 * The smallest set of changed or added answers that gives a program the verdict `wanted` and keeps it in scope: empty
 * if it has the verdict already, null if no answers lead to it. Never proposes "I don't know". Breadth-first, so the
 * result is minimal; ties go to the set whose questions come first in the catalog.
 */
export const nearestChange = (program: Rule, answers: Answers, wanted: Verdict): readonly Change[] | null => {
  const leadsThere = (changes: readonly Change[]): boolean => {
    const changed = withChanges(answers, changes);
    return judge(program, changed).verdict === wanted && isInScope(program, changed);
  };
  const steps = withImpliedNo(questionsOf(program)).map((question) => changesOf(program, question, answers));
  for (let size = 0; size <= steps.length; size++) {
    for (const some of choose(steps, size)) {
      const found = eachTogether(some).find(leadsThere);
      if (found) return found;
    }
  }
  return null;
};

export const withChanges = (answers: Answers, changes: readonly Change[]): Answers => ({
  ...answers,
  ...Object.fromEntries(changes.map(({ question, answer }) => [question, answer])),
});

/** Candidate answers to a question; of those that are equivalent for the program, the closest to the given one. */
const changesOf = (program: Rule, question: QuestionId, answers: Answers): readonly Change[] => {
  const leaves = conditionsOf(program).flatMap((id) => leavesOf(condition(id)));
  const kinds = new Map<string, Answer>();
  for (const answer of [...repliesTo(question)].sort(
    (a, b) => distance(a, answers[question]) - distance(b, answers[question]),
  )) {
    const oneAnswer = { [question]: answer } as Answers;
    const kind = [
      ...(isMoney(question) ? [answer] : leaves.map((leaf) => evaluate(leaf, oneAnswer))),
      isInScope(program, { ...answers, ...oneAnswer }),
    ].join();
    if (!kinds.has(kind)) kinds.set(kind, answer);
  }
  return [...kinds.values()]
    .filter((answer) => distance(answer, answers[question]) > 0)
    .map((answer) => ({ question, answer }));
};

const isMoney = (question: QuestionId): boolean => question === 'income' || question === 'householdSize';

const leavesOf = (one: Condition): readonly Condition[] => {
  if ('all' in one) return one.all.flatMap(leavesOf);
  if ('any' in one) return one.any.flatMap(leavesOf);
  return 'not' in one ? leavesOf(one.not) : [one];
};

/** Every answer to a question but `notSure` and `skipped`: each choice, or each set of choices that is valid. */
const repliesTo = (question: QuestionId): readonly Answer[] => {
  const { kind, answers, noneOfThese, anything } = questionShape(question);
  if (kind === 'one') return answers as readonly Answer[];
  const free = answers.filter((choice) => choice !== noneOfThese && choice !== anything);
  const sets = Array.from({ length: 2 ** free.length - 1 }, (_, mask) =>
    free.filter((_choice, position) => ((mask + 1) >> position) & 1),
  );
  return [...sets, ...(noneOfThese ? [[noneOfThese]] : [])] as readonly Answer[];
};

/** Size of the symmetric difference of two answers. */
const distance = (one: Answer, other: Answer | undefined): number => {
  const [a, b] = [marksOf(one), marksOf(other)];
  return a.filter((choice) => !b.includes(choice)).length + b.filter((choice) => !a.includes(choice)).length;
};

/** All combinations of `size` items, in lexicographic order. */
function* choose<T>(list: readonly T[], size: number): Generator<readonly T[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (const [position, first] of list.entries())
    for (const rest of choose(list.slice(position + 1), size - 1)) yield [first, ...rest];
}

/** The Cartesian product. */
const eachTogether = <T>(lists: readonly (readonly T[])[]): readonly (readonly T[])[] =>
  lists.reduce<readonly (readonly T[])[]>(
    (together, list) => together.flatMap((before) => list.map((one) => [...before, one])),
    [[]],
  );
