import type { TFunction } from 'i18next';
import type { LanguageTag } from '../../locales/languages';
import type { Answer, Answers, QuestionId } from '../catalog/questions';
import { choicesOf, marksOf } from '../eligibility/answer';
import { formatList } from '../language/formats';
import { choiceText } from './wording';

/** A whole answer in words: each choice by itself, in the order of the question. */
export const answerTexts = (
  t: TFunction<'visit'>,
  question: QuestionId,
  answer: Answer,
  answers: Answers,
): readonly string[] => {
  const marks = marksOf(answer);
  return choicesOf(question)
    .filter((choice) => marks.includes(choice))
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
