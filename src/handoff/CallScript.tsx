import type { ProgramId } from '../catalog/programs';
import { Icon } from '../components/Icon';
import { colonIn } from '../language/colon';
import { useTag } from '../language/useTag';
import { useTranslation } from '../language/useTranslation';
import { InEnglish } from './InEnglish';

/** What to say on the phone, in the current language and in English. */
export const CallScript = ({ program }: { program: ProgramId }) => {
  const { t } = useTranslation('handoff');
  const tag = useTag();
  return (
    <p className="say">
      <Icon name="say" /> {t('near.say')}
      {colonIn(tag)}
      <Words program={program} />
      {tag !== 'en' && (
        <span className="english">
          {t('near.inEnglish')}
          {colonIn(tag)}
          <InEnglish>
            <span lang="en" dir="ltr" translate="no">
              <Words program={program} />
            </span>
          </InEnglish>
        </span>
      )}
    </p>
  );
};

const Words = ({ program }: { program: ProgramId }) => {
  const { t } = useTranslation('programs');
  return <q>{t(`programs.${program}.say`)}</q>;
};
