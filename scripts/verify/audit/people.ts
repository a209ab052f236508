import { type QuestionId, questionIds, questionShape } from '../../../src/catalog/questions';
import type { GivenAnswers, Reply } from './judge';

/** An answer to every question, which may be "I don't know" or "I'd rather not say". */
export type Person = Readonly<Record<QuestionId, Reply>>;

/** A seeded random number generator with values in [0, 1) (mulberry32). */
export function numbersFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const nonAnswers = ['notSure', 'skipped'] as const;

/** Probability that a person does not know an answer; one entry is drawn per person. */
const habits = [0.08, 0.08, 0.08, 0, 0.35, 0.8];

/** A random person. */
export function anyPerson(next: () => number): Person {
  const habit = pick(habits, next);
  return personOf((question) => (next() < habit ? pick(nonAnswers, next) : anyAnswer(question, next)));
}

/** A random answer that this person did not give. */
export function anyOtherReply(question: QuestionId, person: Person, next: () => number): Reply {
  const others = answersTo(question).filter((reply) => String(reply) !== String(person[question]));
  return pick(others, next);
}

/** Edge cases: each single answer, all of them together, contradictions, each age with each borough. */
export function awkwardPeople(next: () => number): readonly Person[] {
  const everyone: Person[] = [
    personOf(() => 'notSure'),
    personOf(() => 'skipped'),
    ...contradictions.map((part) => ({ ...anyPerson(next), ...part })),
  ];
  for (const question of questionIds) {
    for (const answer of answersTo(question)) everyone.push({ ...anyPerson(next), [question]: answer });
  }
  for (const first of answersTo('needs')) {
    for (const second of questionIds) {
      for (const answer of answersTo(second))
        everyone.push({ ...anyPerson(next), needs: first, [second]: answer });
    }
  }
  for (const age of answersTo('age')) {
    for (const borough of answersTo('borough')) {
      for (const needs of answersTo('needs')) everyone.push({ ...anyPerson(next), age, borough, needs });
    }
  }
  for (const householdSize of answersTo('householdSize')) {
    for (const income of answersTo('income')) everyone.push({ ...anyPerson(next), householdSize, income });
  }
  return everyone;
}

/** A shuffled copy. */
export const inAnyOrder = <T>(list: readonly T[], next: () => number): readonly T[] =>
  list
    .map((one) => [next(), one] as const)
    .sort(([a], [b]) => a - b)
    .map(([, one]) => one);

/** All answers tried for a question; for multiple choice each alone, each pair, and all together. */
export function answersTo(question: QuestionId): readonly Reply[] {
  const shape = questionShape(question);
  if (shape.kind === 'one') return [...shape.answers, ...nonAnswers];
  const together = shape.answers.filter((answer) => answer !== shape.noneOfThese);
  const pairs = together.flatMap((one, at) => together.slice(at + 1).map((other) => [one, other]));
  return [...shape.answers.map((one) => [one]), ...pairs, together, ...nonAnswers];
}

const contradictions: readonly GivenAnswers[] = [
  { helpFor: 'myChild', age: 'under10', custody: 'immigration', urgent: ['taken'], needs: ['childAlone'] },
  { helpFor: 'myChild', age: '65plus', cameAlone: 'yes', needs: ['everything'] },
  { age: '65plus', pregnant: 'yes', insurance: 'no', borough: 'queens', needs: ['doctor'] },
  { age: 'under10', pregnant: 'yes', insurance: 'no', borough: 'outsideState', needs: ['doctor'] },
  { custody: 'no', urgent: ['taken'], court: 'no', needs: ['lawyer'] },
  { custody: 'immigration', urgent: ['none'], lawyer: 'yes', needs: ['lawyer', 'work'] },
  { custody: 'police', court: 'orderOrCheckIn', urgent: ['dateSoon'], needs: ['rights'] },
  { childInCase: 'yes', court: 'no', age: '16to17', needs: ['lawyer'] },
  { publicSchool: 'yes', borough: 'outsideState', urgent: ['taken'], needs: ['lawyer'] },
  { inSchool: 'yes', diploma: 'yes', learn: ['hsDiploma'], age: '65plus', needs: ['learn'] },
  { legalTopic: ['none'], needs: ['lawyer', 'citizenship'], custody: 'no' },
  { needs: ['everything', 'work'], work: ['none'], learn: ['none'], legalTopic: ['none'] },
];

function anyAnswer(question: QuestionId, next: () => number): Reply {
  const shape = questionShape(question);
  if (shape.kind === 'one') return pick(shape.answers, next);
  if (next() < 0.6) return [pick(shape.answers, next)];
  const chance = next();
  const chosen = shape.answers.filter((answer) => answer !== shape.noneOfThese && next() < chance);
  return chosen.length > 0 ? chosen : [pick(shape.answers, next)];
}

const personOf = (answer: (question: QuestionId) => Reply): Person =>
  Object.fromEntries(questionIds.map((question) => [question, answer(question)])) as Person;

const pick = <T>(list: readonly T[], next: () => number): T => list[Math.floor(next() * list.length)] as T;
