import type { ContactId } from '../catalog/contacts';
import { isDoubtful } from '../catalog/freshness';
import type { Contact } from '../catalog/shape';
import { CheckedOn, WhileCurrent } from '../handoff/ByAge';
import { Called, useContactWords } from '../handoff/Called';
import { NamedNumber } from '../handoff/NamedNumber';
import { OpenHours } from '../handoff/OpenHours';
import { OtherNumber } from '../handoff/OtherNumber';
import { SayPrompt } from '../handoff/SayPrompt';
import { Sentence } from '../handoff/Sentence';
import { SiteLink } from '../handoff/SiteLink';
import { Speaks } from '../handoff/Speaks';
import { useToday } from '../handoff/useToday';
import { useTranslation } from '../language/useTranslation';

/** A contact on screen: phone, description, hours with "open now", languages, and how current the data is. */
export const ContactLine = ({ id, contact }: { id: ContactId; contact: Contact }) => {
  const { t } = useTranslation();
  const { name, phone, orPhone, hours, hoursNote, openOnHolidays, languages, url } = contact;
  const today = useToday();
  const called = <Called what={useContactWords()(id)} name={name} number={phone} />;
  return (
    <WhileCurrent fact={contact} className="contact">
      <NamedNumber number={phone}>{called}</NamedNumber>{' '}
      {orPhone && <OtherNumber number={orPhone}>{called}</OtherNumber>}
      <SayPrompt contact={contact} />
      {phone &&
        (hoursNote ? (
          <span className="hours">{t(`hours.${hoursNote}`)}</span>
        ) : (
          <OpenHours hours={hours} openOnHolidays={openOnHolidays} />
        ))}
      <Speaks languages={languages} />
      {!phone && url && (
        <span className="unsure">
          <Sentence>{t('results.webOnly')}</Sentence>
        </span>
      )}
      {url && <SiteLink url={url} />}
      {phone && isDoubtful(contact, today) && (
        <span className="unsure">
          <Sentence>{t('results.callFirst')}</Sentence>
        </span>
      )}
      <CheckedOn fact={contact} />
    </WhileCurrent>
  );
};
