import type { TFunction } from 'i18next';
import { incomeSteps, monthlyRange } from '../catalog/money';
import { type Answers, isNonAnswer, type QuestionId } from '../catalog/questions';
import { formatMoney } from '../language/money';
import { personOf } from '../shell/visit';

type Words = TFunction<'visit'>;

/** Looks up a key built from ids, which the key types cannot express. tests/locales checks that all such keys exist. */
const wordsAt = (t: Words, key: string, options: object): string =>
  (t as unknown as (key: string, options: object) => string)(key, options);

/** The question, worded for the person it is about (`helpFor`). */
export const questionTitle = (t: Words, question: QuestionId, answers: Answers): string =>
  wordsAt(t, `questions.${question}.title`, withPerson(answers));

/** The hint below the question, or '' if it has none. */
export const questionHint = (t: Words, question: QuestionId, answers: Answers): string =>
  wordsAt(t, `questions.${question}.hint`, { ...withPerson(answers), defaultValue: '' });

export const questionWhy = (t: Words, question: QuestionId): string =>
  wordsAt(t, `questions.${question}.why`, {});

/** A choice in words. Income steps are shown in whole dollars a month. */
export const choiceText = (t: Words, question: QuestionId, choice: string, answers: Answers): string => {
  if (isNonAnswer(choice)) return t(`question.${choice}`);
  const step = incomeSteps.find((each) => question === 'income' && each === choice);
  if (!step) return wordsAt(t, `questions.${question}.answers.${choice}`, withPerson(answers));
  const { over, upTo } = monthlyRange(step);
  const amounts = { over: isolate(formatMoney(over)), upTo: isolate(formatMoney(upTo ?? 0)) };
  if (upTo === null) return t('questions.income.last', amounts);
  return over === 0 ? t('questions.income.first', amounts) : t('questions.income.range', amounts);
};

const withPerson = (answers: Answers) => {
  const context = personOf(answers);
  return context ? { context } : {};
};

/** Unicode isolates keep an amount left-to-right and unbroken inside right-to-left text. */
const isolate = (text: string): string => `\u2066${text}\u2069`;
