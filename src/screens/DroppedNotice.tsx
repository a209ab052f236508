import type { QuestionId } from '../catalog/questions';
import { useTranslation } from '../language/useTranslation';
import { useVisit } from '../shell/visit';
import { questionTitle } from './wording';

/** Names the answers that the last change removed because their questions no longer apply. */
export const DroppedNotice = ({ dropped }: { dropped: readonly QuestionId[] }) => {
  const { t } = useTranslation();
  const { visit } = useVisit();
  if (dropped.length === 0) return null;
  const list = dropped.map((question) => questionTitle(t, question, visit.context.answers)).join(' · ');
  return (
    <p className="notice" role="status">
      {t('question.dropped', { count: dropped.length, list })}
    </p>
  );
};
