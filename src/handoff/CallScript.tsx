import type { ProgramId } from '../catalog/programs';
import { Icon } from '../components/Icon';
import { useTranslation } from '../language/useTranslation';
import { InEnglish } from './InEnglish';

/** What to say on the phone, in the current language and in English. */
export const CallScript = ({ program }: { program: ProgramId }) => {
  const { t, i18n } = useTranslation('handoff');
  return (
    <p className="say">
      <Icon name="say" /> {t('near.say')}: <Words program={program} />
      {i18n.language !== 'en' && (
        <span className="english">
          {t('near.inEnglish')}:{' '}
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
