import { dangers } from '../catalog/city/linesOfDanger';
import { linesOfGuide } from '../catalog/city/linesOfGuide';
import { type ContactId, contact } from '../catalog/contacts';
import { useTranslation } from '../language/useTranslation';
import { ContactLine } from '../screens/ContactLine';
import { reportedDangers } from '../screens/reportedDangers';
import { WhatToDo } from '../screens/WhatToDo';
import { ClientSide, useSameLanguage } from './ClientSide';
import { Dialog } from './Dialog';
import { useFamily } from './family';

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

/** What to do about each danger that was reported, and then the other lines. */
const Helplines = () => {
  const { t } = useTranslation();
  const { answers } = useFamily();
  const reported = reportedDangers(answers);
  const named: readonly ContactId[] = reported.flatMap((danger) => dangers[danger]);
  return (
    <>
      <p>{t('help.lead')}</p>
      {reported.map((danger) => (
        <div key={danger} className="reported" data-danger={danger}>
          <h3>{t(`questions.urgent.answers.${danger}`)}</h3>
          <WhatToDo danger={danger} />
        </div>
      ))}
      <ul className="contacts">
        {linesOfGuide
          .filter((id) => !named.includes(id))
          .map((id) => (
            <ContactLine key={id} id={id} contact={contact(id)} />
          ))}
      </ul>
    </>
  );
};
