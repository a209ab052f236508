import { Fragment, useContext } from 'react';
import type { ContactId } from '../catalog/contacts';
import type { Contact } from '../catalog/shape';
import { useTranslation } from '../language/useTranslation';
import { CheckedOn, WhenDoubtful, WhileCurrent } from './ByAge';
import { Called, useContactWords } from './Called';
import { IsBeside } from './InEnglish';
import { NamedNumber } from './NamedNumber';
import { WeekHours } from './OpenHours';
import { OtherNumber } from './OtherNumber';
import { SayPrompt } from './SayPrompt';
import { SiteName } from './SiteLink';
import { Speaks } from './Speaks';

/** A contact for prerendered pages: weekly hours only, never "open now". */
export const ContactRow = ({ id, contact }: { id: ContactId; contact: Contact }) => (
  <WhileCurrent fact={contact} className="contact">
    <ContactName id={id} contact={contact} />
    <ContactDetails id={id} contact={contact} />
  </WhileCurrent>
);

/**
 * Who it is, as everywhere, and how it is reached. `as`: what the name is where the contact heads a part of the page;
 * `site`: how its web page is named.
 */
export const ContactName = ({
  id,
  contact: { name, phone, orPhone, url },
  as: Head = Fragment,
  site: Site = SiteName,
}: {
  id: ContactId;
  contact: Contact;
  as?: typeof Fragment | 'h3';
  site?: typeof SiteName;
}) => {
  const what = useContactWords()(id);
  const called = <Called what={what} name={name} number={phone} />;
  return (
    <>
      <Head>
        <NamedNumber number={phone}>{called}</NamedNumber>
      </Head>{' '}
      {orPhone && <OtherNumber number={orPhone}>{called}</OtherNumber>} {url && <Site url={url} />}
    </>
  );
};

/** The translated parts. In the clerk's English they say once more what it is. */
export const ContactDetails = ({ id, contact }: { id: ContactId; contact: Contact }) => {
  const { t } = useTranslation(['handoff', 'visit', 'programs']);
  const { phone, hours, hoursNote, languages, url, confidence } = contact;
  const doubt = <span className="unsure">{t('results.callFirst', { ns: 'visit' })}</span>;
  return (
    <>
      {useContext(IsBeside) && (
        <span className="contact-what">{t(`contacts.${id}`, { ns: 'programs' })}</span>
      )}
      <SayPrompt contact={contact} />
      {hours && (
        <span className="hours">
          {hours === 'always' ? t('results.always', { ns: 'visit' }) : <WeekHours hours={hours} />}
        </span>
      )}
      {hoursNote && <span className="hours">{t(`near.${hoursNote}`)}</span>}
      <Speaks languages={languages} />
      {!phone && url && <span className="unsure">{t('results.webOnly', { ns: 'visit' })}</span>}
      {phone && (confidence === 'medium' ? doubt : <WhenDoubtful fact={contact}>{doubt}</WhenDoubtful>)}
      <CheckedOn fact={contact} />
    </>
  );
};
