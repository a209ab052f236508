import { type QuestionId, questionIds } from '../catalog/questions';
import { planOf, type Step } from '../eligibility/plan';
import { useTag } from '../language/useTag';
import { useTranslation } from '../language/useTranslation';
import { answerText } from '../screens/answerText';
import { Dialog } from './Dialog';
import { useFamily } from './family';
import { NumberedList } from './NumberedList';
import { aboutThem, guideWords, stepReason } from './wording';

/**
 * All questions with their answer, or the reason why they do or do not matter. Numbered as in the plan and on the
 * paper form.
 */
export const JumpList = ({ onClose }: { onClose: () => void }) => {
  const { t } = useTranslation(guideWords);
  const { t: tVisit } = useTranslation();
  const tag = useTag();
  const { answers, send } = useFamily();
  const stateOf = (step: Step): string =>
    step.state === 'answered'
      ? t('plan.itsAnswer', {
          answer: answerText(tVisit, tag, step.question, step.answer, aboutThem(answers)),
        })
      : stepReason(t, tag, step);
  return (
    <Dialog heading={t('jump.heading')} className="jump" onClose={onClose}>
      <p className="hint">{t('jump.lead')}</p>
      <NumberedList
        label={t('jump.heading')}
        items={planOf(answers).steps.map((step, position) => ({
          id: step.question,
          number: position + 1,
          words: t(`short.${step.question}`),
          state: stateOf(step),
        }))}
        onPick={(id) => {
          onClose();
          send({ type: 'go', question: asQuestion(id) });
        }}
      />
    </Dialog>
  );
};

const asQuestion = (id: string): QuestionId => questionIds.find((question) => question === id) ?? 'urgent';
