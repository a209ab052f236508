import { cityLine } from '../catalog/city/cityLine';
import { type ContactId, contact } from '../catalog/contacts';
import type { Place } from '../catalog/places/shape';
import { LineIcon } from '../components/LineIcon';
import { CheckedOn, WhenDoubtful, WhileCurrent } from '../handoff/ByAge';
import { Called, saysMore, useContactWords } from '../handoff/Called';
import { OpenHours } from '../handoff/OpenHours';
import { SayPrompt } from '../handoff/SayPrompt';
import { Speaks } from '../handoff/Speaks';
import { useTranslation } from '../language/useTranslation';
import { Dial, PhoneNumber } from '../shell/PhoneNumber';

/**
 * A phone number with its hours and languages. Doubts are left out, because the page states them once.
 * `large` marks the number to call first.
 */
export const CallHead = ({
  id,
  large = false,
  brief = large,
  insteadOf = null,
  isSaid = false,
}: {
  id: ContactId;
  large?: boolean;
  /** Without its English name, which programs show with their details. */
  brief?: boolean;
  /** The closed line for which the city's stands in, and is told the same first. */
  insteadOf?: ContactId | null;
  /** Whether what it is stands just above it. */
  isSaid?: boolean;
}) => {
  const { t } = useTranslation();
  const entry = contact(id);
  const { name, phone, languages } = entry;
  const words = useContactWords();
  const what = isSaid ? '' : words(id);
  return (
    <WhileCurrent fact={entry} className={`contact call-head${large ? ' large' : ''}`}>
      <NumberOf phone={phone} what={what} name={what && brief ? '' : name} large={large} />
      <Answering entry={entry} brief />
      {phone && phone === contact(cityLine).phone && (
        <SayPrompt contact={{ ...contact(entry.say || !insteadOf ? id : insteadOf), phone }} />
      )}
      <Speaks languages={languages} />
      {phone && (
        <WhenDoubtful fact={entry}>
          <span className="unsure">
            {t('results.callFirst')} <CheckedOn fact={entry} />
          </span>
        </WhenDoubtful>
      )}
    </WhileCurrent>
  );
};

/** A number and whom it calls, in the person's words and by an English name that says more than these and the number. */
export const NumberOf = ({
  phone,
  what,
  name,
  large = false,
}: {
  phone: string | undefined;
  what: string;
  name: string;
  large?: boolean;
}) => {
  const isCalled = what !== '' || saysMore(name, what, phone);
  return (
    <Dial number={phone}>
      {phone && (
        <span className="contact-phone">
          {large && <LineIcon name="call" />}
          <PhoneNumber number={phone} />
        </span>
      )}
      {phone && isCalled && ' '}
      {isCalled && (
        <span className="contact-name">
          <Called what={what} name={name} number={phone} />
        </span>
      )}
    </Dial>
  );
};

/** Opening hours, or that they are not known: beside an office that is closed, nothing would read as open. */
export const Answering = ({
  entry: { phone, hours, hoursNote, openOnHolidays },
  brief = false,
}: {
  entry: Pick<Place, 'phone' | 'hoursNote' | 'openOnHolidays'> & { hours?: Place['hours'] | 'always' };
  brief?: boolean;
}) => {
  const { t } = useTranslation();
  if (!phone) return null;
  if (hoursNote) return <span className="hours">{t(`hours.${hoursNote}`)}</span>;
  return <OpenHours hours={hours} openOnHolidays={openOnHolidays} brief={brief} />;
};
