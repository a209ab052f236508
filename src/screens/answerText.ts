import type { TFunction } from 'i18next';
import type { LanguageTag } from '../../locales/languages';
import { type Answer, type Answers, isUnknowing, type QuestionId, questionShape } from '../catalog/questions';
import { formatList } from '../language/formats';
import { choiceText } from './wording';

/** A whole answer in words, several choices joined as the language joins them. */
export const answerText = (
  t: TFunction<'visit'>,
  tag: LanguageTag,
  question: QuestionId,
  answer: Answer,
  answers: Answers,
): string => {
  if (isUnknowing(answer) || typeof answer === 'string') return choiceText(t, question, answer, answers);
  const texts = questionShape(question)
    .answers.filter((choice) => (answer as readonly string[]).includes(choice))
    .map((choice) => choiceText(t, question, choice, answers));
  return formatList(texts, tag);
};
