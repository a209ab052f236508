import { condition } from '../../../src/catalog/conditions';
import type { Answer, Answers, QuestionId } from '../../../src/catalog/questions';
import type { Rule } from '../../../src/catalog/rules';
import { isInScope } from '../../../src/eligibility/judge';
import { afterAnswer, decided, type Residual, residualOf, truthOf } from './residual';

/** A program that may still be decided: what is left of its being in scope, and of its requirements. */
export interface OpenProgram {
  readonly key: string;
  readonly scope: Residual;
  readonly requires: Residual;
}

/** The programs that these answers leave open; two that hang on the same parts are one. The needs must be known. */
export const openPrograms = (programs: readonly Rule[], answers: Answers): readonly OpenProgram[] =>
  stillOpen(
    programs.map((program) =>
      together(
        isInScope(program, answers)
          ? decided('met')
          : program.urgentWhen
            ? residualOf(condition(program.urgentWhen), answers)
            : decided('notMet'),
        residualOf({ all: (program.requires ?? []).map(condition) }, answers),
      ),
    ),
  );

/** The same after one more answer. */
export const answered = (
  programs: readonly OpenProgram[],
  question: QuestionId,
  answer: Answer,
): readonly OpenProgram[] =>
  stillOpen(
    programs.map(({ scope, requires }) =>
      together(afterAnswer(scope, question, answer), afterAnswer(requires, question, answer)),
    ),
  );

/** Every question that is read by one of these, whether it is in scope yet or not. */
export const readBy = (programs: readonly OpenProgram[]): readonly QuestionId[] => [
  ...new Set(programs.flatMap(({ scope, requires }) => [...scope.open, ...requires.open])),
];

/** The questions that can decide a program in scope. */
export const decisiveFor = (programs: readonly OpenProgram[]): readonly QuestionId[] => [
  ...new Set(programs.flatMap(({ scope, requires }) => (truthOf(scope) === 'met' ? requires.open : []))),
];

/**
 * A question that alone is left to decide a program in scope. It will be asked whatever comes before it, and to
 * know its answer sooner can only help: so to ask it at once is never worse.
 */
export const unavoidableFor = (programs: readonly OpenProgram[]): QuestionId | undefined =>
  programs.find(({ scope, requires }) => truthOf(scope) === 'met' && requires.open.length === 1)?.requires
    .open[0];

/** The groups of programs that no question joins: what is asked for one says nothing of another. */
export const independent = (programs: readonly OpenProgram[]): readonly (readonly OpenProgram[])[] =>
  programs.reduce<OpenProgram[][]>((groups, program) => {
    const reads = new Set(readBy([program]));
    const touches = (group: OpenProgram[]) => readBy(group).some((question) => reads.has(question));
    return [...groups.filter((group) => !touches(group)), [...groups.filter(touches).flat(), program]];
  }, []);

const together = (scope: Residual, requires: Residual): OpenProgram => ({
  key: `${scope.key} ? ${requires.key}`,
  scope,
  requires,
});

const stillOpen = (programs: readonly OpenProgram[]): readonly OpenProgram[] => {
  const open = programs.filter(
    ({ scope, requires }) => requires.open.length > 0 && (truthOf(scope) === 'met' || scope.open.length > 0),
  );
  return [...new Map(open.map((program) => [program.key, program])).values()];
};
