import type { Contact, ContactId } from '../catalog/contacts';
import { programOf } from '../catalog/programs';
import { Name } from '../components/Name';
import { WeekHours } from '../components/OpenHours';
import { Phone } from '../components/Phone';
import { formatLanguages } from '../language/formats';
import { useTag } from '../language/useTag';
import { useTranslation } from '../language/useTranslation';
import { callsFor, placesOf, type Taken } from './list';
import { PlaceOnPaper } from './PlaceLine';

/** One program of the sheet, in one language. */
export const SheetProgram = ({ taken }: { taken: Taken }) => {
  const { t } = useTranslation(['handoff', 'programs']);
  const { program } = taken;
  const places = placesOf(taken);
  return (
    <>
      <h3>{t(`programs.${program}.title`, { ns: 'programs' })}</h3>
      <p className="official">
        <Name>{programOf(program).officialName}</Name>
      </p>
      <h4>{t('sheet.call')}</h4>
      <ul className="contacts">
        {callsFor(program).map(({ id, contact }) => (
          <Door key={id} id={id} contact={contact} />
        ))}
      </ul>
      {places.length > 0 && (
        <>
          <h4>{t('sheet.where')}</h4>
          <p>{t('near.callFirst')}</p>
          <ul className="contacts">
            {places.map((place) => (
              <li key={place.id}>
                <PlaceOnPaper place={place} />
              </li>
            ))}
          </ul>
        </>
      )}
      <h4>{t('sheet.say')}</h4>
      <p>
        <q>{t(`programs.${program}.say`, { ns: 'programs' })}</q>
      </p>
    </>
  );
};

/** Somebody to call, as true next week as now: the hours of the week, never "open now". */
export const Door = ({ id, contact }: { id: ContactId; contact: Contact }) => {
  const { t } = useTranslation(['handoff', 'visit', 'programs']);
  const tag = useTag();
  const { name, phone, orPhone, say, hours, languages, url, confidence } = contact;
  return (
    <li className="contact">
      <span className="contact-name">
        <Name>{name}</Name>
        <span className="contact-what">{t(`contacts.${id}`, { ns: 'programs' })}</span>
      </span>
      {phone && (
        <span className="contact-phone">
          <Phone number={phone} />
          {orPhone && <Phone number={orPhone} />}
        </span>
      )}
      {say && <span>{t('results.sayPrompt', { words: `\u2066${say}\u2069`, ns: 'visit' })}</span>}
      {hours && (
        <span className="hours">
          {hours === 'always' ? t('results.always', { ns: 'visit' }) : <WeekHours hours={hours} />}
        </span>
      )}
      {languages && (
        <span>
          {languages === 'any'
            ? t('results.anyLanguage', { ns: 'visit' })
            : t('results.speaks', { languages: formatLanguages(languages, tag), ns: 'visit' })}
        </span>
      )}
      {!phone && url && (
        <>
          <Name>{new URL(url).host.replace('www.', '')}</Name>
          <span className="unsure">{t('results.webOnly', { ns: 'visit' })}</span>
        </>
      )}
      {phone && confidence === 'medium' && (
        <span className="unsure">{t('results.callFirst', { ns: 'visit' })}</span>
      )}
    </li>
  );
};
