import { useTranslation } from 'react-i18next';
import { contact } from '../catalog/contacts';
import { ContactLine } from './ContactLine';

/** The last resort: nothing is kept, and there is still somebody to call. */
export const Fault = () => {
  const { t } = useTranslation();
  return (
    <main id="main" className="fault">
      <h1>{t('fault.heading')}</h1>
      <p>{t('fault.lead')}</p>
      <ul className="contacts">
        {(['311', 'moia-hotline', '911', '988'] as const).map((id) => (
          <ContactLine key={id} id={id} contact={contact(id)} />
        ))}
      </ul>
      <a className="button main" href="./">
        {t('fault.again')}
      </a>
    </main>
  );
};
