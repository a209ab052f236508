import { OpenHours } from '../handoff/OpenHours';
import { useTranslation } from '../language/useTranslation';
import { PhoneNumber } from '../shell/PhoneNumber';
import type { Center, CenterPlace } from './center';

/** The center's own hours, phone line and places, from its settings; nothing if it has set none. */
export const AtThisCenter = ({ center }: { center: Center }) => {
  const { t } = useTranslation('kiosk');
  const { name, hours, localLine, places } = center;
  if (hours.length === 0 && localLine === null && places.length === 0) return null;
  return (
    <aside className="at-this-center" aria-label={t('center.heading')}>
      <h2>{name ? <Proper>{name}</Proper> : t('center.heading')}</h2>
      {localLine && (
        <p>
          {t('center.call')} <PhoneNumber number={localLine} />
        </p>
      )}
      {hours.length > 0 && (
        <p>
          {t('center.open')} <OpenHours hours={hours} />
        </p>
      )}
      {places.length > 0 && (
        <>
          <h3>{t('center.near')}</h3>
          <ul className="contacts">
            {places.map((place) => (
              <Nearby key={place.name} place={place} />
            ))}
          </ul>
        </>
      )}
    </aside>
  );
};

const Nearby = ({ place: { name, address, phone, hours } }: { place: CenterPlace }) => (
  <li className="contact">
    <span className="contact-name">
      <Proper>{name}</Proper>
    </span>
    {address && <Proper>{address}</Proper>}
    {phone && <PhoneNumber number={phone} />}
    {hours && hours.length > 0 && <OpenHours hours={hours} />}
  </li>
);

/** Text from the settings file, whose language is unknown. */
const Proper = ({ children }: { children: string }) => <bdi translate="no">{children}</bdi>;
