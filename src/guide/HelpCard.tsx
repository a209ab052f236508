import { dangers } from '../catalog/city/linesOfDanger';
import { linesOfGuide } from '../catalog/city/linesOfGuide';
import { type ContactId, contact } from '../catalog/contacts';
import { contactsOn } from '../catalog/freshness';
import { useInitialTime } from '../handoff/useNow';
import { useToday } from '../handoff/useToday';
import { whomToCall } from '../handoff/whomToCall';
import { useTag } from '../language/useTag';
import { useTranslation } from '../language/useTranslation';
import { ContactLine } from '../screens/ContactLine';
import { reportedDangers } from '../screens/reportedDangers';
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

/** What to do and say about each danger that was reported, its lines in the order of calling, and then all others. */
const Helplines = () => {
  const { t } = useTranslation();
  const { answers } = useFamily();
  const moment = { now: useInitialTime(), tag: useTag() };
  const today = useToday();
  const named = reportedDangers(answers).map((danger) => {
    const lines = contactsOn(dangers[danger], today);
    const call = whomToCall(lines, moment);
    return { danger, lines: call ? [call.now, ...lines] : lines };
  });
  const lines = new Set<ContactId>([...named.flatMap(({ lines }) => lines), ...linesOfGuide]);
  return (
    <>
      <p>{t('help.lead')}</p>
      {named.map(({ danger }) => (
        <div key={danger} data-danger={danger}>
          <p className="what-now">{t(`help.${danger}.do`)}</p>
          <p className="say">
            <q>{t(`help.${danger}.say`)}</q>
          </p>
        </div>
      ))}
      <ul className="contacts">
        {[...lines].map((id) => (
          <ContactLine key={id} id={id} contact={contact(id)} />
        ))}
      </ul>
    </>
  );
};
