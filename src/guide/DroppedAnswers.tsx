import type { QuestionId } from '../catalog/questions';
import { useTag } from '../language/useTag';
import { useTranslation } from '../language/useTranslation';
import { useAnnounce } from '../shell/announce';
import { guideWords, questionList } from './wording';

/** Which answers the last change made meaningless, for the guide. */
export const DroppedAnswers = ({ dropped }: { dropped: readonly QuestionId[] }) => {
  const { t } = useTranslation(guideWords);
  const tag = useTag();
  const says =
    dropped.length > 0
      ? t('side.dropped', { count: dropped.length, list: questionList(t, tag, dropped) })
      : '';
  useAnnounce(says);
  return says && <p className="notice">{says}</p>;
};
