import { useContext } from 'react';
import { useTranslation } from '../language/useTranslation';
import { CenterContext, type CenterDoor } from '../shell/CenterContext';
import { Dial, PhoneNumber } from '../shell/PhoneNumber';
import { NamedNumber } from './NamedNumber';
import { OpenHours } from './OpenHours';

/** The center's own hours, phone line and places, from its settings; nothing if it has set none. */
export const AtThisCenter = () => {
  const { t } = useTranslation('handoff');
  const { name, hours = [], localLine, places = [] } = useContext(CenterContext);
  if (hours.length === 0 && !localLine && places.length === 0) return null;
  return (
    <aside className="at-this-center notice" aria-label={t('center.heading')}>
      <h2>{name ? <Proper>{name}</Proper> : t('center.heading')}</h2>
      {localLine && (
        <p>
          <Dial number={localLine}>
            {t('center.call')} <PhoneNumber number={localLine} />
          </Dial>
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

const Nearby = ({ place: { name, address, phone, hours } }: { place: CenterDoor }) => (
  <li className="contact">
    <NamedNumber number={phone}>
      <Proper>{name}</Proper>
    </NamedNumber>
    {address && <Proper>{address}</Proper>}
    {hours && hours.length > 0 && <OpenHours hours={hours} />}
  </li>
);

/** Text from the settings file, whose language is unknown. */
const Proper = ({ children }: { children: string }) => <bdi translate="no">{children}</bdi>;
