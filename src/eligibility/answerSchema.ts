import { type Answer, isNonAnswer, nonAnswers, type QuestionId, questionShape } from '../catalog/questions';
import { z } from '../catalog/zod';
import { choicesOf, standsAlone } from './answer';

/** The messages of the issues that `answerSchema` reports. */
export type AnswerFault = 'chooseOne' | 'chooseSome' | 'sameTwice' | 'noneAlone';

const fault = (error: AnswerFault) => ({ error });

/** Validates an answer to a question. For `several` a single choice is read as a list of one. */
export const answerSchema = (question: QuestionId): z.ZodMiniType<Answer> => {
  const { kind, answers } = questionShape(question);
  if (kind === 'one') return z.enum(choicesOf(question), fault('chooseOne')) as z.ZodMiniType<Answer>;
  const list = z.array(z.enum(answers), fault('chooseSome')).check(
    z.minLength(1, fault('chooseSome')),
    z.refine((given) => new Set(given).size === given.length, { ...fault('sameTwice'), abort: true }),
    z.refine(
      (given) => given.length < 2 || !given.some((choice) => standsAlone(question, choice)),
      fault('noneAlone'),
    ),
  );
  return z.pipe(
    z.transform((given) => (typeof given === 'string' && !isNonAnswer(given) ? [given] : given)),
    z.union([z.enum(nonAnswers, fault('chooseSome')), list]),
  ) as z.ZodMiniType<Answer>;
};
