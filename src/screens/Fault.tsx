import { useTranslation } from '../language/useTranslation';
import { FrontDoors } from './FrontDoors';

/** The last resort: nothing is kept, and there is still somebody to call. */
export const Fault = () => {
  const { t } = useTranslation();
  return (
    <main id="main" className="fault">
      <h1>{t('fault.heading')}</h1>
      <p>{t('fault.lead')}</p>
      <FrontDoors />
      <a className="button main" href="./">
        {t('fault.again')}
      </a>
    </main>
  );
};
