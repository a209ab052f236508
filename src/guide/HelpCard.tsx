import { linesOfGuide } from '../catalog/city/linesOfGuide';
import { contact } from '../catalog/contacts';
import { useTranslation } from '../language/useTranslation';
import { ContactLine } from '../screens/ContactLine';
import { ClientSide, useSameLanguage } from './ClientSide';
import { Dialog } from './Dialog';

export const HelpCard = ({ onClose }: { onClose: () => void }) => {
  const { t } = useTranslation('guide');
  const same = useSameLanguage();
  return (
    <Dialog heading={t('help.heading')} className="wide" onClose={onClose}>
      <div className="two">
        {!same && (
          <ClientSide>
            <Helplines />
          </ClientSide>
        )}
        <div>
          <Helplines />
        </div>
      </div>
    </Dialog>
  );
};

const Helplines = () => {
  const { t } = useTranslation();
  return (
    <>
      <p>{t('help.lead')}</p>
      <ul className="contacts">
        {linesOfGuide.map((id) => (
          <ContactLine key={id} id={id} contact={contact(id)} />
        ))}
      </ul>
    </>
  );
};
