import type { ReactNode } from 'react';
import type { Place } from '../catalog/places/shape';
import { Name } from '../components/Name';
import { OpenHours, WeekHours } from '../components/OpenHours';
import { Phone } from '../components/Phone';
import { formatLanguages } from '../language/formats';
import { useTag } from '../language/useTag';
import { useTranslation } from '../language/useTranslation';

/** A place as it stands this minute: for a screen that is looked at now. */
export const PlaceLine = ({ place }: { place: Place }) => {
  const { t } = useTranslation(['handoff', 'visit']);
  const { hours, hoursNote, phone, callFirst } = place;
  return (
    <PlaceFacts place={place}>
      {!hoursNote && (hours || phone) && <OpenHours hours={hours} />}
      {callFirst && phone && <span className="unsure">{t('near.callFirst')}</span>}
    </PlaceFacts>
  );
};

/** A place for paper and for pages written ahead of time: what must still be right next week. */
export const PlaceOnPaper = ({ place }: { place: Place }) => (
  <PlaceFacts place={place}>
    {place.hours && (
      <span className="hours">
        <WeekHours hours={place.hours} />
      </span>
    )}
  </PlaceFacts>
);

const PlaceFacts = ({ place, children }: { place: Place; children: ReactNode }) => {
  const { t } = useTranslation(['handoff', 'visit']);
  const tag = useTag();
  const { name, address, phone, hoursNote, languages } = place;
  const doubt = doubtAbout(place);
  return (
    <span className="contact">
      <span className="contact-name">
        <Name>{name}</Name>
      </span>
      {address && (
        <span>
          <Name>{address}</Name>
        </span>
      )}
      {phone && (
        <span className="contact-phone">
          <Phone number={phone} />
        </span>
      )}
      {doubt && <span className="unsure">{t(`near.${doubt}`)}</span>}
      {hoursNote && <span className="hours">{t(`near.${hoursNote}`)}</span>}
      {children}
      {languages && (
        <span>
          {languages === 'any'
            ? t('results.anyLanguage', { ns: 'visit' })
            : t('results.speaks', { languages: formatLanguages(languages, tag), ns: 'visit' })}
        </span>
      )}
    </span>
  );
};

/** What we must own up to: the word for a door that cannot be found, or not be called. */
const doubtAbout = ({ address, phone, borough }: Place): 'unreachable' | 'noAddress' | 'noPhone' | null => {
  if (!phone) return address ? 'noPhone' : 'unreachable';
  return address || borough === 'citywide' ? null : 'noAddress';
};
