import { type ContactId, contact } from '../catalog/contacts';
import { ageOn } from '../catalog/freshness';
import type { Place } from '../catalog/places/shape';
import { EnglishName } from '../components/EnglishName';
import { LineIcon } from '../components/LineIcon';
import { CheckedOn, WhileCurrent } from '../handoff/ByAge';
import { OpenHours } from '../handoff/OpenHours';
import { Speaks } from '../handoff/Speaks';
import { useToday } from '../handoff/useToday';
import { useTranslation } from '../language/useTranslation';
import { PhoneNumber } from '../shell/PhoneNumber';
import { useTag } from '../shell/visit';

/**
 * A number in sight: what it is in the person's words, the number, and whether somebody answers. What is not known of
 * it is left out here, for the page says once what to do then. `large` is the one to call first.
 */
export const CallHead = ({ id, large = false }: { id: ContactId; large?: boolean }) => {
  const { t } = useTranslation(['visit', 'programs']);
  const { i18n } = useTranslation();
  const tag = useTag();
  const door = contact(id);
  const { name, phone, say, languages } = door;
  const what = i18n.hasResourceBundle(tag, 'programs') ? t(`contacts.${id}`, { ns: 'programs' }) : '';
  return (
    <WhileCurrent fact={door} className={`contact call-head${large ? ' large' : ''}`}>
      {phone && (
        <span className="contact-phone">
          {large && <LineIcon name="call" />}
          <PhoneNumber number={phone} />
        </span>
      )}
      <span className="contact-name">
        {what && <span className="contact-is">{what}</span>}{' '}
        {!(phone && name.endsWith(phone)) && <EnglishName>{name}</EnglishName>}
      </span>
      <Answering door={door} />
      {say && <span>{t('results.sayPrompt', { words: `\u2066${say}\u2069` })}</span>}
      <Speaks languages={languages} />
      <Stale fact={door} />
    </WhileCurrent>
  );
};

/** When somebody answers; nothing where nobody knows. */
export const Answering = ({
  door: { phone, hours, hoursNote, openOnHolidays },
}: {
  door: Pick<Place, 'phone' | 'hoursNote' | 'openOnHolidays'> & { hours?: Place['hours'] | 'always' };
}) => {
  const { t } = useTranslation();
  if (!phone) return null;
  if (hoursNote) return <span className="hours">{t(`hours.${hoursNote}`)}</span>;
  return hours && <OpenHours hours={hours} openOnHolidays={openOnHolidays} />;
};

const Stale = ({ fact }: { fact: ReturnType<typeof contact> }) => {
  const { t } = useTranslation();
  const isStale = ageOn(fact, useToday()) === 'callFirst';
  return (
    isStale && (
      <span className="unsure">
        {t('results.callFirst')} <CheckedOn fact={fact} />
      </span>
    )
  );
};
