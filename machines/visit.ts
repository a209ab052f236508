import { assign, setup, stateIn } from 'xstate';
import type { Borough } from '../src/catalog/city/boroughs';
import type { ProgramId } from '../src/catalog/programs';
import { type Answer, type Answers, isNonAnswer, type QuestionId, questions } from '../src/catalog/questions';
import { pathOf, questionBefore, withAnswer } from '../src/eligibility/path';

/** What the person selected to take along, and the borough in view. Untouched items are absent. */
export interface Selection {
  readonly borough: Borough | null;
  readonly programs: Readonly<Partial<Record<ProgramId, boolean>>>;
  /** By program, then by place id. */
  readonly places: Readonly<Partial<Record<ProgramId, Readonly<Record<string, boolean>>>>>;
}

export interface VisitMachineContext {
  answers: Answers;
  /** An answered question that the person returned to; null: the first open one is asked. */
  revisiting: QuestionId | null;
  /** Questions whose answers the last change discarded. */
  dropped: readonly QuestionId[];
  selection: Selection;
  /** Code of a list from a link or a QR code, while it is shown. */
  received: string | null;
}

export type VisitEvent =
  | { type: 'start' }
  | { type: 'answer'; question: QuestionId; answer: Answer }
  /** Closes the topmost layer only; sent by the Back button and by the device's Back. */
  | { type: 'back' }
  | { type: 'change'; question: QuestionId }
  | { type: 'review' }
  | { type: 'results' }
  | { type: 'resume' }
  | { type: 'help.open' }
  | { type: 'help.close' }
  | { type: 'list.open' }
  | { type: 'select.program'; program: ProgramId; taken: boolean }
  | { type: 'select.place'; program: ProgramId; place: string; taken: boolean }
  | { type: 'select.borough'; borough: Borough }
  /** The address has a list code, on load or during a visit. */
  | { type: 'received.open'; code: string }
  | { type: 'received.close' }
  | { type: 'wipe' };

/** Number of answers before "show me what I have so far" is offered. */
export const answersBeforeResults = 3;

/** The question on the screen while asking; null when none is open. */
export const questionAsked = ({ answers, revisiting }: VisitMachineContext): QuestionId | null =>
  revisiting ?? pathOf(answers).next;

export const emptySelection: Selection = { borough: null, programs: {}, places: {} };

const empty: VisitMachineContext = {
  answers: {},
  revisiting: null,
  dropped: [],
  selection: emptySelection,
  received: null,
};

/**
 * The selection after a change of answers. A changed or withdrawn answer clears it, since the results differ; a first
 * answer to `borough` resets only the borough in view.
 */
export const selectionAfter = (selection: Selection, before: Answers, after: Answers): Selection => {
  const given = Object.entries(before) as [keyof Answers, unknown][];
  if (given.some(([question, answer]) => `${answer}` !== `${after[question]}`)) return emptySelection;
  return before.borough === after.borough ? selection : { ...selection, borough: null };
};

const selected = (selection: Selection, event: VisitEvent): Selection => {
  const { programs, places } = selection;
  if (event.type === 'select.borough') return { ...selection, borough: event.borough };
  if (event.type === 'select.program')
    return { ...selection, programs: { ...programs, [event.program]: event.taken } };
  if (event.type !== 'select.place') return selection;
  const { program, place, taken } = event;
  return { ...selection, places: { ...places, [program]: { ...places[program], [place]: taken } } };
};

/** Whether this answer to `urgent` names a danger. */
export const isDanger = (answer: Answer): boolean =>
  !isNonAnswer(answer) && answer[0] !== questions.urgent.noneOfThese;

/** While help or a received list covers the visit, their own regions handle `back`. */
const covered = [{ guard: 'isUnderHelp' }, { guard: 'isUnderReceived' }] as const;

/** From the numbers that followed a danger Back leads to the question that named it; "Go on" to the next. */
const backToDanger = [{ guard: 'hasToldDanger', target: 'asking', actions: 'goToDanger' }] as const;

/**
 * One visit. It stores the answers and the selection; the current question, the way back and the results are derived
 * from the answers. `help` and `received` are parallel regions, so that the urgent numbers or a received list can cover
 * any screen and return to it; help covers a received list. Snapshots must never be stored: they hold answers.
 */
export const visitMachine = setup({
  types: { context: {} as VisitMachineContext, events: {} as VisitEvent },
  guards: {
    hasNext: ({ context }) => pathOf(context.answers).next !== null,
    hasBefore: ({ context }) => questionBefore(questionAsked(context), context.answers) !== null,
    hasEnough: ({ context }) => pathOf(context.answers).asked.length >= answersBeforeResults,
    isUnderHelp: stateIn({ help: 'open' }),
    hasToldDanger: stateIn({ help: { open: 'told' } }),
    isUnderReceived: stateIn({ received: 'open' }),
    isUrgent: ({ event }) => event.type === 'answer' && event.question === 'urgent' && isDanger(event.answer),
  },
  actions: {
    record: assign(({ context: { answers, selection }, event }) => {
      if (event.type !== 'answer') return {};
      const after = withAnswer(answers, event.question, event.answer);
      return { ...after, revisiting: null, selection: selectionAfter(selection, answers, after.answers) };
    }),
    goBack: assign(({ context }) => ({
      revisiting: questionBefore(questionAsked(context), context.answers),
      dropped: [],
    })),
    goToLast: assign(({ context }) => ({ revisiting: questionBefore(null, context.answers), dropped: [] })),
    goTo: assign(({ event }) => (event.type === 'change' ? { revisiting: event.question, dropped: [] } : {})),
    goToDanger: assign({ revisiting: 'urgent', dropped: [] }),
    goForward: assign({ revisiting: null, dropped: [] }),
    select: assign(({ context, event }) => ({ selection: selected(context.selection, event) })),
    receive: assign(({ event }) => (event.type === 'received.open' ? { received: event.code } : {})),
    clearReceived: assign({ received: null }),
    forget: assign(() => ({ ...empty })),
  },
}).createMachine({
  id: 'visit',
  context: empty,
  type: 'parallel',
  on: { wipe: { target: ['.visit.welcome', '.help.closed', '.received.closed'], actions: 'forget' } },
  states: {
    visit: {
      initial: 'welcome',
      states: {
        welcome: {
          on: {
            start: 'advancing',
            // "Go on" leads to the first question, or to the received list that help covered.
            'help.close': [{ guard: 'isUnderReceived' }, { target: 'advancing' }],
          },
        },
        asking: {
          on: {
            answer: { target: 'advancing', actions: 'record' },
            back: [
              ...backToDanger,
              ...covered,
              { guard: 'hasBefore', actions: 'goBack' },
              { target: 'welcome', actions: 'goForward' },
            ],
            results: { guard: 'hasEnough', target: 'results', actions: 'goForward' },
            review: { target: 'reviewing', actions: 'goForward' },
          },
        },
        advancing: { always: [{ guard: 'hasNext', target: 'asking' }, { target: 'results' }] },
        reviewing: {
          on: {
            change: { target: 'changing', actions: 'goTo' },
            answer: { actions: 'record' },
            back: [
              ...covered,
              { guard: 'hasNext', target: 'asking', actions: 'goForward' },
              { target: 'results', actions: 'goForward' },
            ],
            resume: { guard: 'hasNext', target: 'asking', actions: 'goForward' },
            results: { target: 'results', actions: 'goForward' },
          },
        },
        /** One answer of the review, asked anew: it leads back there, unless it opens a question. */
        changing: {
          on: {
            answer: { target: 'changed', actions: 'record' },
            back: [...covered, { target: 'reviewing', actions: 'goForward' }],
            results: { guard: 'hasEnough', target: 'results', actions: 'goForward' },
            review: { target: 'reviewing', actions: 'goForward' },
          },
        },
        changed: { always: [{ guard: 'hasNext', target: 'asking' }, { target: 'reviewing' }] },
        results: {
          initial: 'found',
          states: {
            found: { on: { 'list.open': 'list' } },
            list: {
              on: {
                back: [...covered, { target: 'found' }],
                // An answer given in help, which can cover the list, clears the selection.
                answer: { target: 'found', actions: 'record' },
              },
            },
          },
          on: {
            'select.*': { actions: 'select' },
            answer: { actions: 'record' },
            review: { target: 'reviewing', actions: 'goForward' },
            resume: { guard: 'hasNext', target: 'asking', actions: 'goForward' },
            back: [
              ...backToDanger,
              ...covered,
              { guard: 'hasNext', target: 'asking', actions: 'goForward' },
              { target: 'asking', actions: 'goToLast' },
            ],
          },
        },
      },
    },
    help: {
      initial: 'closed',
      states: {
        closed: { on: { 'help.open': 'open', answer: { guard: 'isUrgent', target: 'open.told' } } },
        open: {
          initial: 'asked',
          states: { asked: {}, told: {} },
          on: { 'help.close': 'closed', back: 'closed' },
        },
      },
    },
    received: {
      initial: 'closed',
      on: { 'received.open': { target: '.open', actions: 'receive' } },
      states: {
        closed: {},
        open: {
          exit: 'clearReceived',
          on: { 'received.close': 'closed', back: [{ guard: 'isUnderHelp' }, { target: 'closed' }] },
        },
      },
    },
  },
});
