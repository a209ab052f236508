import { useTranslation } from '../language/useTranslation';
import { FrontDoors } from './FrontDoors';

/** Shown by the error boundary after a crash. Answers are lost, so it offers numbers to call and a reload. */
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
