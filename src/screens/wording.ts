import type { TFunction } from 'i18next';
import { incomeSteps, monthlyRange } from '../catalog/money';
import type { ProgramId } from '../catalog/programs';
import { type Answers, isUnknowing, type QuestionId } from '../catalog/questions';
import { formatMoney } from '../language/money';
import { personOf } from '../shell/visit';

type Words = TFunction<'visit'>;

/** Words under a key made of ids; a test holds that each question and answer has its words in every language. */
const wordsAt = (t: Words, key: string, options: object): string =>
  (t as unknown as (key: string, options: object) => string)(key, options);

/** The question as it is asked about the person the help is for. */
export const questionTitle = (t: Words, question: QuestionId, answers: Answers): string =>
  wordsAt(t, `questions.${question}.title`, withPerson(answers));

/** A short help beside the question; empty where it needs none. */
export const questionHint = (t: Words, question: QuestionId, answers: Answers): string =>
  wordsAt(t, `questions.${question}.hint`, { ...withPerson(answers), defaultValue: '' });

export const questionWhy = (t: Words, question: QuestionId): string =>
  wordsAt(t, `questions.${question}.why`, {});

/** One choice of a question in words; money is shown in whole dollars a month. */
export const choiceText = (t: Words, question: QuestionId, choice: string, answers: Answers): string => {
  if (isUnknowing(choice)) return t(`question.${choice}`);
  const step = incomeSteps.find((each) => question === 'income' && each === choice);
  if (!step) return wordsAt(t, `questions.${question}.answers.${choice}`, withPerson(answers));
  const { over, upTo } = monthlyRange(step);
  const amounts = { over: isolate(formatMoney(over)), upTo: isolate(formatMoney(upTo ?? 0)) };
  if (upTo === null) return t('questions.income.last', amounts);
  return over === 0 ? t('questions.income.first', amounts) : t('questions.income.range', amounts);
};

/** Scripts that speak of a person, and that somebody who asks for themselves would say of "me". */
export const scriptsAboutMe = [
  'nyifup',
  'rapid-response',
  'children-lawyers',
  'youth-green-card',
  'public-school',
] as const;

/** The key, in `programs.json`, of what to say on the phone: about "me" where the help is for the one who asks. */
export const sayKey = (program: ProgramId, { helpFor }: Answers) => {
  const aboutMe = scriptsAboutMe.find((one) => one === program);
  return helpFor === 'me' && aboutMe
    ? (`programs.${aboutMe}.say_me` as const)
    : (`programs.${program}.say` as const);
};

const withPerson = (answers: Answers) => {
  const context = personOf(answers);
  return context ? { context } : {};
};

/** Keeps an amount in one piece and in its own direction inside a right-to-left sentence. */
const isolate = (text: string): string => `\u2066${text}\u2069`;
