import type { TFunction } from 'i18next';
import type { LanguageTag } from '../../locales/languages';
import type { Answer, Answers, QuestionId } from '../catalog/questions';
import { choicesOf, marksOf } from '../eligibility/answer';
import { formatList } from '../language/formats';
import { choiceText } from './wording';

/** The chosen choices in words, in the order in which the question lists them. */
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

/** The same, joined into one string by the rules of the language `tag`. */
export const answerText = (
  t: TFunction<'visit'>,
  tag: LanguageTag,
  question: QuestionId,
  answer: Answer,
  answers: Answers,
): string => formatList(answerTexts(t, question, answer, answers), tag);
