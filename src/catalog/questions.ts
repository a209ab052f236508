import { incomeSteps } from './money';

/** What a question must say of itself. Its words live in `locales/<language>/visit.json` under its id. */
export interface QuestionShape {
  /** `one`: a single answer. `several`: a list of answers. */
  kind: 'one' | 'several';
  answers: readonly string[];
  /** `always` opens the conversation; every other question is asked only while it can still change a verdict. */
  asked: 'always' | 'whenItMatters';
  /** `family`: the same for every person of one family, so a guide need not ask it twice. */
  about: 'person' | 'family';
  /** An answer that says "nothing of these" and so stands alone. */
  noneOfThese?: string;
  /** An answer that opens every door and yet tells nothing of the situation. */
  anything?: string;
  /** What an answer is no "no" to: only one can be chosen, and more than one may be true. */
  leavesOpen?: Readonly<Record<string, readonly string[]>>;
  /** Answers to an earlier question that already say "no" to this one, so that it is not asked. */
  saidNoBy?: { readonly question: string; readonly is: readonly string[] };
}

/**
 * Every question, in the order in which a kind person would ask: danger, what one came for, who is held or has a
 * date in court, then home and age, and what belongs to one matter together. Among orders equally kind it is the
 * one with the fewest questions, which `npm run bench` counts against the least possible.
 * `notSure` and `skipped` are answers to each of them and are never read as "no".
 */
export const questions = {
  urgent: {
    kind: 'several',
    asked: 'always',
    about: 'family',
    answers: ['taken', 'dateSoon', 'hurt', 'noSafePlace', 'none'],
    noneOfThese: 'none',
    // One touch tells of one danger and denies no other. The question is about now, and may be read by whoever
    // does the hurting: "none" denies no hurt.
    leavesOpen: {
      taken: ['hurt', 'noSafePlace'],
      dateSoon: ['hurt', 'noSafePlace'],
      hurt: ['taken', 'dateSoon', 'noSafePlace'],
      noSafePlace: ['taken', 'dateSoon', 'hurt'],
      none: ['hurt'],
    },
  },
  needs: {
    kind: 'several',
    asked: 'always',
    about: 'person',
    answers: [
      'lawyer',
      'childAlone',
      'learn',
      'idCard',
      'doctor',
      'work',
      'citizenship',
      'rights',
      'everything',
    ],
    anything: 'everything',
  },
  helpFor: { kind: 'one', asked: 'always', about: 'person', answers: ['me', 'myChild', 'someoneElse'] },
  custody: { kind: 'one', asked: 'whenItMatters', about: 'person', answers: ['immigration', 'police', 'no'] },
  court: {
    kind: 'one',
    asked: 'whenItMatters',
    about: 'person',
    answers: ['hearing', 'orderOrCheckIn', 'no'],
  },
  borough: {
    kind: 'one',
    asked: 'whenItMatters',
    about: 'family',
    answers: ['bronx', 'brooklyn', 'manhattan', 'queens', 'statenIsland', 'elsewhereInState', 'outsideState'],
  },
  age: {
    kind: 'one',
    asked: 'whenItMatters',
    about: 'person',
    answers: ['under10', '10to15', '16to17', '18', '19to20', '21to64', '65plus'],
  },
  legalTopic: {
    kind: 'several',
    asked: 'whenItMatters',
    about: 'person',
    answers: ['asylum', 'workPermit', 'moveCase', 'greenCard', 'citizenship', 'harm', 'other', 'none'],
    noneOfThese: 'none',
    // Who is watched does not say it, and a topic is what one wants to ask, not all that happened.
    leavesOpen: {
      asylum: ['harm'],
      workPermit: ['harm'],
      moveCase: ['harm'],
      greenCard: ['harm'],
      citizenship: ['harm'],
      other: ['harm'],
    },
  },
  lawyer: { kind: 'one', asked: 'whenItMatters', about: 'person', answers: ['yes', 'no'] },
  cameAlone: { kind: 'one', asked: 'whenItMatters', about: 'person', answers: ['yes', 'no'] },
  parentCare: { kind: 'one', asked: 'whenItMatters', about: 'person', answers: ['yes', 'no'] },
  childInCase: { kind: 'one', asked: 'whenItMatters', about: 'person', answers: ['yes', 'no'] },
  publicSchool: { kind: 'one', asked: 'whenItMatters', about: 'family', answers: ['yes', 'no'] },
  insurance: { kind: 'one', asked: 'whenItMatters', about: 'person', answers: ['yes', 'no'] },
  pregnant: {
    kind: 'one',
    asked: 'whenItMatters',
    about: 'person',
    answers: ['yes', 'no'],
    saidNoBy: { question: 'age', is: ['under10', '65plus'] },
  },
  learn: {
    kind: 'several',
    asked: 'whenItMatters',
    about: 'person',
    answers: ['english', 'readWrite', 'hsDiploma', 'civics', 'none'],
    noneOfThese: 'none',
  },
  inSchool: { kind: 'one', asked: 'whenItMatters', about: 'person', answers: ['yes', 'no'] },
  diploma: { kind: 'one', asked: 'whenItMatters', about: 'person', answers: ['yes', 'no'] },
  work: {
    kind: 'several',
    asked: 'whenItMatters',
    about: 'person',
    answers: ['unpaid', 'injured', 'threatened', 'noSickLeave', 'unsafe', 'dayWork', 'training', 'none'],
    noneOfThese: 'none',
  },
  householdSize: {
    kind: 'one',
    asked: 'whenItMatters',
    about: 'family',
    answers: ['1', '2', '3', '4', '5', '6', '7', '8'],
  },
  income: { kind: 'one', asked: 'whenItMatters', about: 'family', answers: incomeSteps },
} as const satisfies Record<string, QuestionShape>;

export type QuestionId = keyof typeof questions;
export type ChoiceOf<Q extends QuestionId> = (typeof questions)[Q]['answers'][number];
export type Unknowing = 'notSure' | 'skipped';
export type AnswerTo<Q extends QuestionId> =
  | Unknowing
  | ((typeof questions)[Q]['kind'] extends 'several' ? readonly ChoiceOf<Q>[] : ChoiceOf<Q>);
/** All that a person has told us; a missing question was not asked yet. */
export type Answers = { readonly [Q in QuestionId]?: AnswerTo<Q> };
/** Any answer to any question, where the question is known only at run time. */
export type Answer = { [Q in QuestionId]: AnswerTo<Q> }[QuestionId];
export type Need = Exclude<ChoiceOf<'needs'>, 'everything'>;

export const questionIds = Object.keys(questions) as QuestionId[];
export const unknowing: readonly Unknowing[] = ['notSure', 'skipped'];

/** The shape of one question, widened so that code can treat all questions alike. */
export const questionShape = (question: QuestionId): QuestionShape => questions[question];

export const isUnknowing = (answer: string | readonly string[] | undefined): answer is Unknowing =>
  answer === 'notSure' || answer === 'skipped';

/** Whether anything was answered; a skip counts, for it is an answer. */
export const hasAnswers = (answers: Answers): boolean => Object.keys(answers).length > 0;
