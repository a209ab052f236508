import { type Need, needIds } from '../catalog/needs';
import { type QuestionId, questions } from '../catalog/questions';
import { pathOf } from '../eligibility/path';

/** The questions that can matter to anybody, in the order and with the numbers of the plan. */
export const questionsOnPaper: readonly QuestionId[] = pathOf({}).pending;

/** Consecutive questions for the same needs, so that the form says only once whom they are for. */
export interface Run {
  readonly needs: readonly Need[] | null;
  readonly questions: readonly QuestionId[];
}

export const runsOnPaper = (): readonly Run[] => {
  const starts = questionsOnPaper.filter(
    (question, position) => position === 0 || !alike(question, questionsOnPaper[position - 1]),
  );
  const positions = starts.map((question) => questionsOnPaper.indexOf(question));
  return starts.map((first, run) => ({
    needs: needsFor(first),
    questions: questionsOnPaper.slice(positions[run], positions[run + 1]),
  }));
};

const alike = (one: QuestionId, other: QuestionId | undefined): boolean =>
  other !== undefined && String(needsFor(one)) === String(needsFor(other));

/** The needs for which a question can matter if nobody is in danger; null if for all. */
export const needsFor = (question: QuestionId): readonly Need[] | null => {
  const asking = needIds.filter((need) =>
    pathOf({ urgent: ['none'], needs: [need] }).pending.includes(question),
  );
  return asking.length === needIds.length || questions[question].asked === 'always' ? null : asking;
};
