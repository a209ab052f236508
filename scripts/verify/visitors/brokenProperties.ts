import { getInitialSnapshot, transition } from 'xstate';
import { visitMachine } from '../../../machines/visit';
import { boroughs } from '../../../src/catalog/city/boroughs';
import { condition } from '../../../src/catalog/conditions';
import { programOf, programs } from '../../../src/catalog/programs';
import { type Answers, type NonAnswer, type QuestionId, questions } from '../../../src/catalog/questions';
import { rules } from '../../../src/catalog/rules';
import { type Judgement, judge, judgeAll } from '../../../src/eligibility/judge';
import { pathOf } from '../../../src/eligibility/path';
import { questionsReadBy } from '../../../src/eligibility/reads';

/** An answer to every question, and one question that is answered by `silent` instead for comparison. */
export interface Visitor {
  readonly wouldSay: Required<Answers>;
  readonly on: QuestionId;
  readonly silent: NonAnswer;
}

/** Names of the properties that this person's visit violates; empty if all hold. */
export const brokenProperties = ({ wouldSay, on, silent }: Visitor): readonly string[] => {
  const { answers, faults } = visitOf(wouldSay);
  const unsaid = { ...answers, [on]: silent };
  const reversed = backwards(answers);
  return [
    ...faults,
    ...differing('silence made it unlikely', answers, unsaid, ([said, kept]) =>
      Boolean(said.verdict !== 'unlikely' && kept.verdict === 'unlikely'),
    ),
    ...differing('silence took away what is urgent', answers, unsaid, ([said, kept]) =>
      Boolean(said.urgent && !kept.urgent && !alarmReads(said, on)),
    ),
    ...differing('another order, another verdict', answers, reversed, ([one, other]) =>
      Boolean(JSON.stringify(one) !== JSON.stringify(other)),
    ),
    ...(JSON.stringify(pathOf(reversed).asked) === JSON.stringify(pathOf(answers).asked)
      ? []
      : ['another order, another path']),
    ...(isForgotten(answers, on) ? [] : ['a wipe left something behind']),
  ];
};

/** Simulates the visit. Faults: a question asked twice, asked without effect, or an answer dropped. */
const visitOf = (wouldSay: Required<Answers>): { answers: Answers; faults: readonly string[] } => {
  const faults: string[] = [];
  let answers: Answers = {};
  for (let path = pathOf(answers); path.next !== null; path = pathOf(answers)) {
    const { next } = path;
    if (answers[next] !== undefined) return { answers, faults: [...faults, `${next} was asked twice`] };
    if (questions[next].asked !== 'always' && !canMove(next, answers))
      faults.push(`${next} was asked in vain`);
    answers = { ...answers, [next]: wouldSay[next] };
    if (pathOf(answers).counted[next] === undefined) return { answers, faults: [`${next} was let go`] };
  }
  return { answers, faults };
};

/** Whether a requirement of a program in scope depends on this question. */
const canMove = (question: QuestionId, answers: Answers): boolean =>
  rules.some((program) => {
    const { inScope, reasons } = judge(program, answers);
    return (
      inScope && reasons.some(({ role, settledBy }) => role === 'requires' && settledBy.includes(question))
    );
  });

const differing = (
  law: string,
  one: Answers,
  other: Answers,
  breaks: (pair: readonly [Judgement, Judgement]) => boolean,
): readonly string[] => {
  const after = judgeAll(other);
  return judgeAll(one).flatMap((judgement, at) => {
    const twin = after[at];
    return twin && breaks([judgement, twin]) ? [`${law}: ${judgement.program}`] : [];
  });
};

const alarmReads = ({ program }: Judgement, question: QuestionId): boolean => {
  const { urgentWhen } = programOf(program);
  return urgentWhen !== undefined && questionsReadBy(condition(urgentWhen)).includes(question);
};

const backwards = (answers: Answers): Answers => Object.fromEntries(Object.entries(answers).reverse());

const start = getInitialSnapshot(visitMachine);
const places = (
  ['welcome', 'asking', 'reviewing', 'changing', { results: 'found' }, { results: 'list' }] as const
).flatMap((visit) => (['closed', 'open'] as const).map((over) => ({ visit, help: over, received: over })));

/** Whether a wipe in any state restores the initial state exactly. */
const isForgotten = (answers: Answers, on: QuestionId): boolean =>
  places.every((value) => {
    const selection = { borough: boroughs[0], programs: { [programs[0]?.id ?? '']: true }, places: {} };
    const context = { answers, revisiting: on, dropped: [on], selection, received: '#l1.AAAAA' };
    const [wiped] = transition(visitMachine, visitMachine.resolveState({ value, context }), {
      type: 'wipe',
    });
    return (
      JSON.stringify(wiped.value) === JSON.stringify(start.value) &&
      JSON.stringify(wiped.context) === JSON.stringify(start.context)
    );
  });
