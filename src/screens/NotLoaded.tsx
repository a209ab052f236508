import { LineIcon } from '../components/LineIcon';
import { useTranslation } from '../language/useTranslation';
import type { LazyStatus } from '../shell/lazyScreen';
import { ScreenHeading } from '../shell/ScreenHeading';
import { Frame } from './Frame';
import { FrontDoors } from './FrontDoors';

/** Fallback for a lazy screen: empty at first, then a notice that it is slow or failed, with numbers and a retry. */
export const NotLoaded = ({ lost, slow, again }: LazyStatus) => {
  const { t } = useTranslation();
  return (
    <Frame>
      <p role="status" className="coming">
        {slow && t('frame.wait')}
      </p>
      {lost && (
        <div className="fault">
          <ScreenHeading title={t('site.name')}>{t('missing.heading')}</ScreenHeading>
          <p className="lead">{t('missing.lead')}</p>
          <button type="button" className="button main" onClick={again}>
            <LineIcon name="again" /> {t('missing.again')}
          </button>
          <FrontDoors />
        </div>
      )}
    </Frame>
  );
};
