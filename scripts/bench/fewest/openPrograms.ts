import { type ConditionId, condition } from '../../../src/catalog/conditions';
import type { Answer, Answers, QuestionId } from '../../../src/catalog/questions';
import type { Rule } from '../../../src/catalog/rules';
import { isInScope } from '../../../src/eligibility/scope';
import { afterAnswer, decided, joined, negated, type Residual, residualOf, truthOf } from './residual';

/** What is left to decide of a program whose requirements are not settled. */
export interface OpenProgram {
  readonly key: string;
  readonly scope: Residual;
  /** Requirements that are not met yet. */
  readonly requires: readonly Residual[];
  /** Whether something keeps it from being likely. */
  readonly heldBack: Residual;
}

/** The programs these answers leave undecided, with equal remainders merged. `answers.needs` must be answered. */
export const openPrograms = (programs: readonly Rule[], answers: Answers): readonly OpenProgram[] =>
  stillOpen(
    programs
      .filter(({ status }) => status.state !== 'ended')
      .map(({ requires = [], prefers = [], ...program }) => {
        const left = (id: ConditionId) => residualOf(condition(id), answers);
        const urgent = program.urgentWhen ? left(program.urgentWhen) : decided('notMet');
        return together(
          isInScope(program, answers) ? decided('met') : urgent,
          requires.map(left),
          program.status.state === 'open' ? joined('any', prefers.map(left).map(negated)) : decided('met'),
        );
      }),
  );

/** The programs left after one more answer. */
export const answered = (
  programs: readonly OpenProgram[],
  question: QuestionId,
  answer: Answer,
): readonly OpenProgram[] => {
  const after = (rest: Residual) => afterAnswer(rest, question, answer);
  return stillOpen(
    programs.map(({ scope, requires, heldBack }) =>
      together(after(scope), requires.map(after), after(heldBack)),
    ),
  );
};

/** All questions read by these programs, in scope or not. */
export const readBy = (programs: readonly OpenProgram[]): readonly QuestionId[] =>
  distinct(programs.flatMap(({ scope, requires, heldBack }) => [scope, ...requires, heldBack]).map(openIn));

/** Questions that can change the verdict of a program in scope. */
export const decisiveFor = (programs: readonly OpenProgram[]): readonly QuestionId[] =>
  distinct(programs.filter(isReached).map(movingQuestions));

/**
 * A question that is the only one left for a program in scope, if any. It will be asked in any order, and asking it
 * first is never worse.
 */
export const unavoidableFor = (programs: readonly OpenProgram[]): QuestionId | undefined =>
  programs
    .filter(isReached)
    .filter(({ requires }) => distinct(requires.map(openIn)).length === 1)
    .flatMap(({ requires }) => requires.flatMap(({ towards }) => towards.notMet))[0];

/** Connected components of programs; two components share no question. */
export const independent = (programs: readonly OpenProgram[]): readonly (readonly OpenProgram[])[] =>
  programs.reduce<OpenProgram[][]>((groups, program) => {
    const reads = new Set(readBy([program]));
    const touches = (group: OpenProgram[]) => readBy(group).some((question) => reads.has(question));
    return [...groups.filter((group) => !touches(group)), [...groups.filter(touches).flat(), program]];
  }, []);

const isReached = ({ scope }: OpenProgram): boolean => truthOf(scope) === 'met';

const movingQuestions = ({ requires, heldBack }: OpenProgram): readonly QuestionId[] => {
  const canBeLikely = truthOf(heldBack) !== 'met' && requires.every(({ towards }) => towards.met.length > 0);
  return requires.flatMap(({ towards }) => [...towards.notMet, ...(canBeLikely ? towards.met : [])]);
};

const together = (scope: Residual, all: readonly Residual[], held: Residual): OpenProgram => {
  const requires = [...new Set(all)].filter((one) => truthOf(one) !== 'met');
  // If every question can still bring a "no", nothing is saved by knowing that the program cannot be likely.
  const heldBack = requires.some((one) => 'join' in Object(one.part)) ? held : decided('notMet');
  const keys = requires.map((one) => one.key).sort();
  return { key: `${scope.key} ? ${keys.join(' & ')} ! ${heldBack.key}`, scope, requires, heldBack };
};

const stillOpen = (programs: readonly OpenProgram[]): readonly OpenProgram[] => {
  const open = programs.filter(
    (program) =>
      !program.requires.some((one) => truthOf(one) === 'notMet') &&
      movingQuestions(program).length > 0 &&
      (isReached(program) || program.scope.open.length > 0),
  );
  return [...new Map(open.map((program) => [program.key, program])).values()];
};

const openIn = ({ open }: Residual): readonly QuestionId[] => open;

const distinct = (lists: readonly (readonly QuestionId[])[]): readonly QuestionId[] => [
  ...new Set(lists.flat()),
];
