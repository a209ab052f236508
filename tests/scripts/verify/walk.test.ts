import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type EventFrom, getInitialSnapshot, transition } from 'xstate';
import { questionAsked, visitMachine } from '../../../machines/visit';
import { anyAnswers, everyAnswer } from '../../../scripts/verify/visitors/anyAnswers';
import { sortsOf } from '../../../scripts/verify/visitors/replies';
import { fewNeeds, type Step, type Visit, walk } from '../../../scripts/verify/visitors/walk';
import { condition } from '../../../src/catalog/conditions';
import { programOf, programs } from '../../../src/catalog/programs';
import { type Answers, nonAnswers, type QuestionId, questionIds } from '../../../src/catalog/questions';
import type { Program } from '../../../src/catalog/shape';
import { evaluate } from '../../../src/eligibility/evaluate';
import { judge, judgeAll } from '../../../src/eligibility/judge';
import { pathOf as compute, type Path } from '../../../src/eligibility/path';
import { questionsReadBy } from '../../../src/eligibility/reads';
import { isInScope } from '../../../src/eligibility/scope';
import { allOf, type Truth } from '../../../src/eligibility/truth';

const everyRoute = 'every route of the questionnaire leads on, leads back, and misses nothing';
test(`${everyRoute}, for each need`, () =>
  walkAndCheck(fewNeeds.filter((needs) => needs.length === 1 && !needs.includes('everything'))));
test(`${everyRoute}, for everything and for two needs together`, { tags: ['long'] }, () =>
  walkAndCheck(fewNeeds),
);

function walkAndCheck(needs: typeof fewNeeds): void {
  const checks = { standsSomewhere, goesOn, comesBack, canBeForgotten, missesNothing };
  const faults: string[] = [];
  const { states, steps, routes } = walk((step) => {
    for (const [name, holds] of Object.entries(checks))
      if (!holds(step))
        faults.push(
          `${name}: ${step.question}=${step.answer} after ${JSON.stringify(step.from.context.answers)}`,
        );
  }, needs);
  const [places, ways] = [states, routes].map((each) => each.toLocaleString('en'));
  console.log(`Walked ${places} states by ${steps.toLocaleString('en')} steps: ${ways} routes.`);
  expect(faults.slice(0, 5)).toEqual([]);
  expect(states).toBeGreaterThan(1_000);
}

test('whoever says "I don’t know" or nothing to everything is told of no program that it is unlikely', () => {
  for (const needs of fewNeeds)
    for (const answer of nonAnswers) {
      let answers: Answers = { urgent: answer, needs };
      for (let next = pathOf(answers).next; next !== null; next = pathOf(answers).next)
        answers = { ...answers, [next]: answer };
      const unlikely = judgeAll(answers).filter(
        ({ program, verdict, inScope }) =>
          inScope && verdict === 'unlikely' && programOf(program).status.state !== 'ended',
      );
      expect(unlikely.map(({ program }) => `${program} for ${needs}`)).toEqual([]);
    }
});

test('a verdict is the same as if everything had been asked, but for what only sharpens it', () => {
  fc.assert(
    fc.property(everyAnswer, (wouldSay) => {
      let said: Answers = {};
      for (let next = pathOf(said).next; next !== null; next = pathOf(said).next)
        said = { ...said, [next]: wouldSay[next] };
      for (const program of programs.filter((each) => isInScope(each, said))) {
        const sharpening = (program.prefers ?? []).flatMap((id) => questionsReadBy(condition(id)));
        const sharpened = Object.fromEntries(sharpening.map((question) => [question, wouldSay[question]]));
        expect(judge(program, { ...sharpened, ...said }).verdict, program.id).toBe(
          judge(program, wouldSay).verdict,
        );
      }
    }),
    { numRuns: 300 },
  );
});

test('answers that the walk takes for one lead the same way and to the same verdicts', () => {
  const alike = questionIds.flatMap((question) =>
    sortsOf(question).flatMap(([answer, ...others]) => others.map((other) => ({ question, answer, other }))),
  );
  const judged = (answers: Answers) =>
    judgeAll(answers).map(({ program, verdict, urgent, inScope }) => ({ program, verdict, urgent, inScope }));
  fc.assert(
    fc.property(fc.constantFrom(...alike), anyAnswers, ({ question, answer, other }, rest) => {
      const [one, two] = [answer, other].map((each): Answers => ({ ...rest, [question]: each })) as [
        Answers,
        Answers,
      ];
      expect(judged(two)).toEqual(judged(one));
      const { counted: _one, ...wayOfOne } = compute(one);
      const { counted: _two, ...wayOfTwo } = compute(two);
      expect(wayOfTwo).toEqual(wayOfOne);
    }),
    { numRuns: 500 },
  );
});

/** No dead end: shows the next question, or the results if none is left. */
const standsSomewhere = ({ to, next }: Step): boolean =>
  next === pathOf(to.context.answers).next && to.matches({ visit: next === null ? 'results' : 'asking' });

/** One more answer, none lost, no question repeated, and no more pending than before. */
const goesOn = ({ from, question, answer, to }: Step): boolean => {
  const [before, after] = [pathOf(from.context.answers), pathOf(to.context.answers)];
  return (
    !before.asked.includes(question) &&
    same(to.context.answers, { ...from.context.answers, [question]: answer }) &&
    after.asked.length === before.asked.length + 1 &&
    to.context.dropped.length === 0 &&
    after.pending.every((id) => id !== question && before.pending.includes(id))
  );
};

/** Back shows the last question with its answer; the same answer leads to the same state. */
const comesBack = ({ question, answer, to, isFirst }: Step): boolean => {
  if (!isFirst) return true;
  const back = send(send(to, { type: 'help.close' }), { type: 'back' });
  const again = send(back, { type: 'answer', question, answer });
  return (
    questionAsked(back.context) === question &&
    same(back.context.answers, to.context.answers) &&
    same(again.value, to.value) &&
    same(again.context, to.context)
  );
};

const start = getInitialSnapshot(visitMachine);
const canBeForgotten = ({ to, isFirst }: Step): boolean => {
  if (!isFirst) return true;
  const wiped = send(to, { type: 'wipe' });
  return same(wiped.value, start.value) && same(wiped.context, start.context);
};

/**
 * Once no question of a program is pending, its skipped questions could not change its verdict, except by preferences.
 * Later answers cannot undo this, so it is checked once.
 */
const missesNothing = ({ from, to }: Step): boolean => {
  const { answers } = to.context;
  return programs
    .filter(({ status }) => status.state !== 'ended')
    .filter((program) => isSettled(program, answers) && !isSettled(program, from.context.answers))
    .every((program) =>
      readBy(program)
        .filter((question) => answers[question] === undefined)
        .every((question) =>
          sortsOf(question).every(
            ([answer]) =>
              standingOf(program, { ...answers, [question]: answer }, answers) ===
              standingOf(program, answers),
          ),
        ),
    );
};

const isSettled = (program: Program, answers: Answers): boolean =>
  isInScope(program, answers) &&
  !pathOf(answers).pending.some((question) => readBy(program).includes(question));

/** Verdict by the requirements for `answers` and the preferences for `preferring`: no, best, or between. */
const standingOf = (
  { requires = [], prefers = [], status }: Program,
  answers: Answers,
  preferring: Answers = answers,
): Truth => {
  const required = allOf(requires.map((id) => evaluate(condition(id), answers)));
  const lowered = prefers.some((id) => evaluate(condition(id), preferring) === 'notMet');
  return required === 'met' && (lowered || status.state !== 'open') ? 'unknown' : required;
};

const questionsOf = new Map(
  programs.map(({ id, requires = [] }): [string, QuestionId[]] => {
    const read = new Set(requires.flatMap((one) => questionsReadBy(condition(one))));
    return [id, questionIds.filter((question) => read.has(question))];
  }),
);
const readBy = ({ id }: Program): readonly QuestionId[] => questionsOf.get(id) ?? [];

const send = (visit: Visit, event: EventFrom<typeof visitMachine>): Visit =>
  transition(visitMachine, visit, event)[0];

const same = (one: object | string, other: object | string): boolean =>
  JSON.stringify(inOrder(one)) === JSON.stringify(inOrder(other));
const inOrder = (value: object | string) =>
  typeof value === 'string' ? value : Object.entries(value).sort();

/** Memoized, as the walk visits each state many times. */
const paths = new WeakMap<Answers, Path>();
const pathOf = (answers: Answers): Path => {
  const path = paths.get(answers) ?? compute(answers);
  paths.set(answers, path);
  return path;
};
