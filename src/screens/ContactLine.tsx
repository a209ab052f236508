import type { ContactId } from '../catalog/contacts';
import { isDoubtful } from '../catalog/freshness';
import type { Contact } from '../catalog/shape';
import { EnglishName } from '../components/EnglishName';
import { CheckedOn, WhileCurrent } from '../handoff/ByAge';
import { OpenHours } from '../handoff/OpenHours';
import { OtherNumber } from '../handoff/OtherNumber';
import { SayPrompt } from '../handoff/SayPrompt';
import { SiteLink } from '../handoff/SiteLink';
import { Speaks } from '../handoff/Speaks';
import { useToday } from '../handoff/useToday';
import { useTag } from '../language/useTag';
import { useTranslation } from '../language/useTranslation';
import { Dial, PhoneNumber } from '../shell/PhoneNumber';

/** A contact on screen: phone, description, hours with "open now", languages, and how current the data is. */
export const ContactLine = ({ id, contact }: { id: ContactId; contact: Contact }) => {
  const { t } = useTranslation(['visit', 'programs']);
  const { i18n } = useTranslation();
  const tag = useTag();
  const { phone, orPhone, hours, hoursNote, openOnHolidays, languages, url } = contact;
  const today = useToday();
  const spoken = i18n.hasResourceBundle(tag, 'programs') ? t(`contacts.${id}`, { ns: 'programs' }) : '';
  return (
    <WhileCurrent fact={contact} className="contact">
      <Dial number={phone}>
        <span className="contact-name">
          <EnglishName>{contact.name}</EnglishName> {spoken && <span className="contact-what">{spoken}</span>}
        </span>{' '}
        {phone && <PhoneNumber number={phone} />}
      </Dial>{' '}
      {orPhone && <OtherNumber number={orPhone} of={contact.name} />}
      <SayPrompt contact={contact} />
      {phone &&
        (hoursNote ? (
          <span className="hours">{t(`hours.${hoursNote}`)}</span>
        ) : (
          <OpenHours hours={hours} openOnHolidays={openOnHolidays} />
        ))}
      <Speaks languages={languages} />
      {!phone && url && <span className="unsure">{t('results.webOnly')}</span>}
      {url && <SiteLink url={url} />}
      {phone && isDoubtful(contact, today) && <span className="unsure">{t('results.callFirst')}</span>}
      <CheckedOn fact={contact} />
    </WhileCurrent>
  );
};
