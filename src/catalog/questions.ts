import { boroughs } from './city/boroughs';
import { incomeSteps } from './money';
import { needIds } from './needs';

/** A question; its text is in `locales/<tag>/visit.json` under its id. */
export interface QuestionShape {
  /** Whether the answer is one choice or a list of choices. */
  kind: 'one' | 'several';
  answers: readonly string[];
  /** `always`: asked of everybody. `whenItMatters`: asked only while it can still change a verdict. */
  asked: 'always' | 'whenItMatters';
  /** `family`: the answer is the same for all members of a family, so a guide asks it once. */
  about: 'person' | 'family';
  /** The choice "none of these", which excludes all others. */
  noneOfThese?: string;
  /** A choice that puts every program in scope but leaves conditions on this question unknown. */
  anything?: string;
  /** Choice to other choices that it does not deny: conditions on those stay unknown. */
  leavesOpen?: Readonly<Record<string, readonly string[]>>;
  /** Answers to an earlier question that imply "no" here, so that this one is not asked. */
  impliedNoBy?: { readonly question: string; readonly is: readonly string[] };
}

/**
 * Every question, in the order of asking: danger, needs, detention and court, residence and age, then by topic. Moving
 * one within this saves less than a hundredth of a question; `npm run bench -- questions` compares with the minimum.
 * `notSure` and `skipped` are valid answers to every question and never count as "no".
 */
export const questions = {
  urgent: {
    kind: 'several',
    asked: 'always',
    about: 'family',
    answers: ['taken', 'dateSoon', 'hurt', 'noSafePlace', 'none'],
    noneOfThese: 'none',
    // Naming one danger does not deny another. An abuser may be reading along, so "none" does not deny being hurt.
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
    answers: [...needIds, 'everything'],
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
    answers: [...boroughs, 'elsewhereInState', 'outsideState'],
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
    // A topic is what the person wants to ask about, and someone who is watched would not choose "harm".
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
    impliedNoBy: { question: 'age', is: ['under10', '65plus'] },
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
export type NonAnswer = 'notSure' | 'skipped';
export type AnswerTo<Q extends QuestionId> =
  | NonAnswer
  | ((typeof questions)[Q]['kind'] extends 'several' ? readonly ChoiceOf<Q>[] : ChoiceOf<Q>);
/** Answers by question id; a missing question has not been answered yet. */
export type Answers = { readonly [Q in QuestionId]?: AnswerTo<Q> };
/** An answer to a question that is known only at run time. */
export type Answer = { [Q in QuestionId]: AnswerTo<Q> }[QuestionId];

export const questionIds = Object.keys(questions) as QuestionId[];
export const nonAnswers: readonly NonAnswer[] = ['notSure', 'skipped'];

/** A question, widened from its literal type. */
export const questionShape = (question: QuestionId): QuestionShape => questions[question];

export const isNonAnswer = (answer: string | readonly string[] | undefined): answer is NonAnswer =>
  answer === 'notSure' || answer === 'skipped';

/** Whether any question was answered or skipped. */
export const hasAnswers = (answers: Answers): boolean => Object.keys(answers).length > 0;
