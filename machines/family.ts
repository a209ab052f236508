import { assign, setup, stateIn } from 'xstate';
import {
  type Answer,
  type Answers,
  hasAnswers,
  type QuestionId,
  questionIds,
  questions,
} from '../src/catalog/questions';
import { pathOf, questionBefore, withAnswer } from '../src/eligibility/path';

/** A person's relation to the client. Names are never asked. */
export type Relation = 'client' | 'child' | 'partner' | 'parent' | 'other';

export interface Person {
  readonly relation: Relation;
  /** Answers to the questions whose `about` is `person`. */
  readonly own: Answers;
}

export interface FamilyContext {
  readonly people: readonly Person[];
  /** Index in `people` of the person on the screen. */
  readonly present: number;
  /** Answers to the questions whose `about` is `family`, stored once so that copies cannot diverge. */
  readonly shared: Answers;
  /** The question that the guide selected; null: the first open one is asked. */
  readonly chosen: QuestionId | null;
  /** Questions whose answers the last change discarded. */
  readonly dropped: readonly QuestionId[];
}

export type FamilyEvent =
  /** The client's language was chosen. */
  | { type: 'client.chosen' }
  | { type: 'paper.open' }
  | { type: 'begin' }
  | { type: 'answer'; question: QuestionId; answer: Answer }
  | { type: 'go'; question: QuestionId }
  /** Toggles between the client's side alone and both sides. */
  | { type: 'show' }
  | { type: 'previous' }
  /** Closes the topmost layer only; sent by the Back button and by the device's Back. */
  | { type: 'back' }
  /** Returns from a selected question to the first open one, without changing the answer. */
  | { type: 'onward' }
  | { type: 'person.add'; relation: Exclude<Relation, 'client'> }
  | { type: 'person.turnTo'; person: number }
  | { type: 'person.remove'; person: number }
  | { type: 'leave' }
  | { type: 'resume' }
  | { type: 'wipe' };

/** The client and four more; with more people the printed sheet gets too long to use. */
export const maxPeople = 5;

/** The family's answers and the person's own, without those that no longer count. `person` is an index. */
export const answersOf = ({ people, shared }: FamilyContext, person: number): Answers =>
  pathOf({ ...shared, ...people[person]?.own }).counted;

/** Whether a partner or parent is entered as under 16: a typing error, or a child who may be in danger. */
export const ageIsDoubtful = (family: FamilyContext, person: number): boolean => {
  const { age } = answersOf(family, person);
  const relation = family.people[person]?.relation;
  return (relation === 'partner' || relation === 'parent') && (age === 'under10' || age === '10to15');
};

/** The question on the screen; null when this person has no open question. */
export const questionInView = (family: FamilyContext): QuestionId | null =>
  family.chosen ?? pathOf(answersOf(family, family.present)).next;

/** Each person's relation, numbered from 1 among those of the same relation. */
export const namesOf = ({
  people,
}: Pick<FamilyContext, 'people'>): readonly { relation: Relation; number: number }[] =>
  people.map(({ relation }, position) => ({
    relation,
    number: people.slice(0, position + 1).filter((other) => other.relation === relation).length,
  }));

const nobody: FamilyContext = { people: [], present: 0, shared: {}, chosen: null, dropped: [] };

/**
 * A guide's session with up to `maxPeople` of one family. As in a visit, the next question is derived from the
 * answers. Snapshots must never be stored: they hold answers.
 */
export const familyMachine = setup({
  types: { context: {} as FamilyContext, events: {} as FamilyEvent },
  guards: {
    isUnderPaper: stateIn({ waiting: { paper: 'open' } }),
    hasRoom: ({ context }) => context.people.length < maxPeople,
    hasBefore: ({ context }) => before(context) !== null,
    hasPersonBefore: ({ context }) => context.present > 0,
    isUntouched: ({ context: { people, shared } }) =>
      people.length === 1 && !hasAnswers({ ...shared, ...people[0]?.own }),
    isOneOfThem: ({ context, event }) => 'person' in event && context.people[event.person] !== undefined,
    mayGo: ({ context, event }) =>
      event.type === 'person.remove' && event.person > 0 && context.people[event.person] !== undefined,
  },
  actions: {
    welcome: assign({ ...nobody, people: [{ relation: 'client', own: {} }] }),
    record: assign(({ context, event }) => (event.type === 'answer' ? recorded(context, event) : {})),
    goTo: assign(({ event }) => (event.type === 'go' ? { chosen: event.question, dropped: [] } : {})),
    goBack: assign(({ context }) => ({ chosen: before(context), dropped: [] })),
    goOn: assign({ chosen: null, dropped: [] }),
    add: assign(({ context, event }) =>
      event.type === 'person.add'
        ? {
            people: [...context.people, { relation: event.relation, own: knownOf(event.relation) }],
            present: context.people.length,
          }
        : {},
    ),
    turnTo: assign(({ event }) => (event.type === 'person.turnTo' ? { present: event.person } : {})),
    turnBack: assign({ present: ({ context }) => context.present - 1 }),
    remove: assign(({ context, event }) =>
      event.type === 'person.remove'
        ? { people: context.people.filter((_, position) => position !== event.person), present: 0 }
        : {},
    ),
    forget: assign(() => ({ ...nobody })),
  },
}).createMachine({
  id: 'family',
  context: nobody,
  initial: 'waiting',
  on: { wipe: { target: '.waiting', actions: 'forget' } },
  states: {
    waiting: {
      type: 'parallel',
      on: { begin: { target: 'asking', actions: 'welcome' } },
      states: {
        client: {
          initial: 'choosing',
          on: { 'client.chosen': '.greeted' },
          states: {
            choosing: {},
            greeted: { on: { back: [{ guard: 'isUnderPaper' }, { target: 'choosing' }] } },
          },
        },
        paper: {
          initial: 'closed',
          states: { closed: { on: { 'paper.open': 'open' } }, open: { on: { back: 'closed' } } },
        },
      },
    },
    asking: {
      initial: 'beside',
      states: {
        beside: { on: { show: 'shown' } },
        shown: { on: { show: 'beside', back: 'beside' } },
      },
      on: {
        answer: { actions: 'record' },
        go: { actions: 'goTo' },
        previous: { guard: 'hasBefore', actions: 'goBack' },
        // From the first question Back returns to the greeting only while no answer would be lost.
        back: [
          { guard: 'hasBefore', actions: 'goBack' },
          { guard: 'hasPersonBefore', actions: ['turnBack', 'goOn'] },
          { guard: 'isUntouched', target: '#family.waiting.client.greeted', actions: 'forget' },
        ],
        onward: { actions: 'goOn' },
        'person.add': { guard: 'hasRoom', actions: ['add', 'goOn'] },
        'person.turnTo': { guard: 'isOneOfThem', actions: ['turnTo', 'goOn'] },
        'person.remove': { guard: 'mayGo', actions: ['remove', 'goOn'] },
        leave: 'leaving',
      },
    },
    leaving: {
      on: {
        resume: { target: 'asking', actions: 'goOn' },
        back: { target: 'asking', actions: 'goOn' },
        'person.add': { guard: 'hasRoom', target: 'asking', actions: ['add', 'goOn'] },
        'person.turnTo': { guard: 'isOneOfThem', target: 'asking', actions: ['turnTo', 'goOn'] },
      },
    },
  },
});

const before = (family: FamilyContext): QuestionId | null =>
  questionBefore(questionInView(family), answersOf(family, family.present));

const isShared = (question: QuestionId): boolean => questions[question].about === 'family';

/** Answers implied by the relation, so that they are not asked. */
const knownOf = (relation: Relation): Answers => ({
  helpFor: relation === 'child' ? 'myChild' : 'someoneElse',
});

const recorded = (
  family: FamilyContext,
  { question, answer }: { question: QuestionId; answer: Answer },
): Partial<FamilyContext> => {
  const { people, present, shared } = family;
  const { answers, dropped } = withAnswer(answersOf(family, present), question, answer);
  const own = Object.fromEntries(
    questionIds.filter((id) => !isShared(id) && answers[id] !== undefined).map((id) => [id, answers[id]]),
  ) as Answers;
  return {
    people: people.map((person, position) => (position === present ? { ...person, own } : person)),
    shared: isShared(question) ? { ...shared, [question]: answer } : shared,
    // Family answers stay, because they may still count for another person.
    dropped: dropped.filter((id) => id === question || !isShared(id)),
    chosen: null,
  };
};
