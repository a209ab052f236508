import type { QuestionId } from '../catalog/questions';
import { useTranslation } from '../language/useTranslation';
import { useAnnounce } from '../shell/announce';
import { useVisit } from '../shell/visit';
import { questionTitle } from './wording';

/** Names the answers that the last change removed because their questions no longer apply. */
export const DroppedNotice = ({ dropped }: { dropped: readonly QuestionId[] }) => {
  const { t } = useTranslation();
  const { visit } = useVisit();
  const list = dropped.map((question) => questionTitle(t, question, visit.context.answers)).join(' · ');
  const says = list && t('question.dropped', { count: dropped.length, list });
  useAnnounce(says);
  return says && <p className="notice">{says}</p>;
};
