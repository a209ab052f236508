import type { TFunction } from 'i18next';
import type { LanguageTag } from '../../locales/languages';
import { type Answer, type Answers, isUnknowing, type QuestionId, questionShape } from '../catalog/questions';
import { formatList } from '../language/formats';
import { choiceText } from './wording';

/** A whole answer in words: each choice by itself, in the order of the question. */
export const answerTexts = (
  t: TFunction<'visit'>,
  question: QuestionId,
  answer: Answer,
  answers: Answers,
): readonly string[] => {
  if (isUnknowing(answer) || typeof answer === 'string') return [choiceText(t, question, answer, answers)];
  return questionShape(question)
    .answers.filter((choice) => (answer as readonly string[]).includes(choice))
    .map((choice) => choiceText(t, question, choice, answers));
};

/** The same on one line, several choices joined as the language joins them. */
export const answerText = (
  t: TFunction<'visit'>,
  tag: LanguageTag,
  question: QuestionId,
  answer: Answer,
  answers: Answers,
): string => formatList(answerTexts(t, question, answer, answers), tag);
