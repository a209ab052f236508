import type { Contact, ContactId } from '../catalog/contacts';
import { Name } from '../components/Name';
import { WeekHours } from '../components/OpenHours';
import { Phone } from '../components/Phone';
import { useTranslation } from '../language/useTranslation';
import { CheckedOn, OnceDoubted, WhileShown } from './Aged';
import { Speaks } from './Speaks';

/** Somebody to call, as true next week as now: the hours of the week, never "open now". */
export const Door = ({ id, contact }: { id: ContactId; contact: Contact }) => (
  <WhileShown fact={contact} className="contact">
    <DoorName contact={contact} />
    <DoorWords id={id} contact={contact} />
  </WhileShown>
);

/** What is the same in every language. */
export const DoorName = ({ contact: { name, phone, orPhone, url } }: { contact: Contact }) => (
  <>
    <span className="contact-name">
      <Name>{name}</Name>
    </span>
    {phone && (
      <span className="contact-phone">
        <Phone number={phone} />
        {orPhone && <Phone number={orPhone} />}
      </span>
    )}
    {url && <Name>{new URL(url).host.replace('www.', '')}</Name>}
  </>
);

/** What has to be said in words. */
export const DoorWords = ({ id, contact }: { id: ContactId; contact: Contact }) => {
  const { t } = useTranslation(['handoff', 'visit', 'programs']);
  const { phone, say, hours, hoursNote, languages, url, confidence } = contact;
  const doubt = <span className="unsure">{t('results.callFirst', { ns: 'visit' })}</span>;
  return (
    <>
      <span className="contact-what">{t(`contacts.${id}`, { ns: 'programs' })}</span>
      {say && <span>{t('results.sayPrompt', { words: `\u2066${say}\u2069`, ns: 'visit' })}</span>}
      {hours && (
        <span className="hours">
          {hours === 'always' ? t('results.always', { ns: 'visit' }) : <WeekHours hours={hours} />}
        </span>
      )}
      {hoursNote && <span className="hours">{t(`near.${hoursNote}`)}</span>}
      <Speaks languages={languages} />
      {!phone && url && <span className="unsure">{t('results.webOnly', { ns: 'visit' })}</span>}
      {phone && (confidence === 'medium' ? doubt : <OnceDoubted fact={contact}>{doubt}</OnceDoubted>)}
      <CheckedOn fact={contact} />
    </>
  );
};
