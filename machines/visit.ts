import { assign, setup } from 'xstate';
import { type Answer, type Answers, isUnknowing, type QuestionId, questions } from '../src/catalog/questions';
import { pathOf, questionBefore, withAnswer } from '../src/eligibility/path';

export interface VisitMachineContext {
  answers: Answers;
  /** An answered question that the person went back to; null while the first open one is asked. */
  revisiting: QuestionId | null;
  /** The questions whose answers the last change made meaningless. */
  dropped: readonly QuestionId[];
}

export type VisitEvent =
  | { type: 'start' }
  | { type: 'answer'; question: QuestionId; answer: Answer }
  | { type: 'back' }
  | { type: 'change'; question: QuestionId }
  | { type: 'review' }
  | { type: 'results' }
  | { type: 'resume' }
  | { type: 'help.open' }
  | { type: 'help.close' }
  | { type: 'wipe' };

/** How many answers a person gives before "show me what I have so far" is offered. */
export const answersBeforeResults = 3;

/** The question on the screen while asking; null when nothing is left to ask. */
export const questionAsked = ({ answers, revisiting }: VisitMachineContext): QuestionId | null =>
  revisiting ?? pathOf(answers).next;

const empty: VisitMachineContext = { answers: {}, revisiting: null, dropped: [] };

/** Whether this answer to the first question tells of a danger. */
export const isDanger = (answer: Answer): boolean =>
  !isUnknowing(answer) && answer[0] !== questions.urgent.noneOfThese;

/**
 * One visit. The answers are all it remembers; the question on the screen, the way back and the results
 * follow from them. `help` is a second region, so that the urgent numbers open over any place and close onto
 * the very same one. No snapshot of this machine may ever be stored.
 */
export const visitMachine = setup({
  types: { context: {} as VisitMachineContext, events: {} as VisitEvent },
  guards: {
    hasNext: ({ context }) => pathOf(context.answers).next !== null,
    hasBefore: ({ context }) => questionBefore(questionAsked(context), context.answers) !== null,
    hasEnough: ({ context }) => pathOf(context.answers).asked.length >= answersBeforeResults,
    isUrgent: ({ event }) => event.type === 'answer' && event.question === 'urgent' && isDanger(event.answer),
  },
  actions: {
    record: assign(({ context, event }) =>
      event.type === 'answer'
        ? { ...withAnswer(context.answers, event.question, event.answer), revisiting: null }
        : {},
    ),
    goBack: assign(({ context }) => ({
      revisiting: questionBefore(questionAsked(context), context.answers),
      dropped: [],
    })),
    goToLast: assign(({ context }) => ({ revisiting: questionBefore(null, context.answers), dropped: [] })),
    goTo: assign(({ event }) => (event.type === 'change' ? { revisiting: event.question, dropped: [] } : {})),
    goForward: assign({ revisiting: null, dropped: [] }),
    forget: assign(() => ({ ...empty })),
  },
}).createMachine({
  id: 'screener',
  context: empty,
  type: 'parallel',
  on: { wipe: { target: ['.visit.welcome', '.help.closed'], actions: 'forget' } },
  states: {
    visit: {
      initial: 'welcome',
      states: {
        welcome: { on: { start: 'advancing' } },
        asking: {
          on: {
            answer: { target: 'advancing', actions: 'record' },
            back: [
              { guard: 'hasBefore', target: 'asking', reenter: true, actions: 'goBack' },
              { target: 'welcome', actions: 'goForward' },
            ],
            results: { guard: 'hasEnough', target: 'results', actions: 'goForward' },
            review: { target: 'reviewing', actions: 'goForward' },
          },
        },
        advancing: { always: [{ guard: 'hasNext', target: 'asking' }, { target: 'reviewing' }] },
        reviewing: {
          on: {
            change: { target: 'asking', actions: 'goTo' },
            answer: { actions: 'record' },
            back: { target: 'asking', actions: 'goToLast' },
            resume: { guard: 'hasNext', target: 'asking', actions: 'goForward' },
            results: { target: 'results', actions: 'goForward' },
          },
        },
        results: {
          on: {
            answer: { actions: 'record' },
            change: { target: 'asking', actions: 'goTo' },
            review: { target: 'reviewing', actions: 'goForward' },
            resume: { guard: 'hasNext', target: 'asking', actions: 'goForward' },
            back: [
              { guard: 'hasNext', target: 'asking', actions: 'goForward' },
              { target: 'reviewing', actions: 'goForward' },
            ],
          },
        },
      },
    },
    help: {
      initial: 'closed',
      states: {
        closed: { on: { 'help.open': 'open', answer: { guard: 'isUrgent', target: 'open' } } },
        open: { on: { 'help.close': 'closed' } },
      },
    },
  },
});
