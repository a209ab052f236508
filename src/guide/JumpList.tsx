import { type QuestionId, questionIds } from '../catalog/questions';
import { planOf } from '../eligibility/plan';
import { useTranslation } from '../language/useTranslation';
import { Dialog } from './Dialog';
import { useFamily } from './family';
import { NumberedList } from './NumberedList';
import { guideWords, stepState } from './wording';

/** Every question by its number; the same numbers stand in the plan and on the paper form. */
export const JumpList = ({ onClose }: { onClose: () => void }) => {
  const { t } = useTranslation(guideWords);
  const { answers, send } = useFamily();
  return (
    <Dialog heading={t('jump.heading')} className="jump" onClose={onClose}>
      <p className="hint">{t('jump.lead')}</p>
      <NumberedList
        label={t('jump.heading')}
        items={planOf(answers).steps.map((step, position) => ({
          id: step.question,
          number: position + 1,
          words: t(`short.${step.question}`),
          state: stepState(t, step),
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
