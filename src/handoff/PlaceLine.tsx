import { ageOn, neverExpires } from '../catalog/freshness';
import type { Place } from '../catalog/places/shape';
import { EnglishName } from '../components/EnglishName';
import { useTranslation } from '../language/useTranslation';
import { CheckedOn } from './ByAge';
import { NamedNumber } from './NamedNumber';
import { OpenHours, WeekHours } from './OpenHours';
import { Speaks } from './Speaks';
import { useToday } from './useToday';

/** A place on screen, with "open now". */
export const PlaceLine = ({ place }: { place: Place }) => {
  const { t } = useTranslation(['handoff', 'visit']);
  const { hours, hoursNote, languages, openOnHolidays } = place;
  const doubt = doubtAbout(place);
  const today = useToday();
  const age = ageOn(place, today);
  const isHoursKnown = hours !== undefined || neverExpires(place);
  return (
    <span className="contact" data-age={age}>
      <PlaceName place={place} />
      {doubt && <span className="unsure">{t(`near.${doubt}`)}</span>}
      {hoursNote && <span className="hours">{t(`hours.${hoursNote}`, { ns: 'visit' })}</span>}
      {!hoursNote && (hours || !(doubt || isHoursKnown)) && (
        <OpenHours hours={hours} openOnHolidays={openOnHolidays} />
      )}
      {!doubt &&
        (hoursNote === 'weekdays' ||
          (!hoursNote && !isHoursKnown) ||
          (isHoursKnown && (place.callFirst || age === 'callFirst'))) && (
          <span className="unsure">{t('near.callFirst')}</span>
        )}
      <Speaks languages={languages} /> <CheckedOn fact={place} />
    </span>
  );
};

/** A place for prerendered pages: only what stays true for weeks. */
export const PlaceOnPaper = ({ place }: { place: Place }) => (
  <span className="contact">
    <PlaceName place={place} />
    <PlaceWords place={place} />
  </span>
);

/** What is the same in every language. */
export const PlaceName = ({
  place: { name, address, phone },
}: {
  place: Pick<Place, 'name' | 'address'> & { phone?: string | undefined };
}) => (
  <>
    <NamedNumber number={phone}>
      <EnglishName>{name}</EnglishName>
    </NamedNumber>
    {address && (
      <span className="address">
        <EnglishName>{address}</EnglishName>
      </span>
    )}
  </>
);

/** The translated parts, without "Call before you go": on paper that appears once above all places. */
export const PlaceWords = ({ place }: { place: Place }) => {
  const { t } = useTranslation('handoff');
  const { hours, hoursNote, languages } = place;
  const doubt = doubtAbout(place);
  return (
    <>
      {doubt && <span className="unsure">{t(`near.${doubt}`)}</span>}
      {hoursNote && <span className="hours">{t(`near.${hoursNote}`)}</span>}
      {hours && (
        <span className="hours">
          <WeekHours hours={hours} />
        </span>
      )}
      <Speaks languages={languages} /> <CheckedOn fact={place} />
    </>
  );
};

export const hasPlaceWords = (place: Place, today: string): boolean =>
  ageOn(place, today) !== 'fresh' ||
  Boolean(doubtAbout(place) ?? place.hoursNote ?? place.hours ?? place.languages);

/** Translation key of the warning for a place without an address or a phone number. */
const doubtAbout = ({ address, phone, borough }: Place): 'unreachable' | 'noAddress' | 'noPhone' | null => {
  if (!phone) return address ? 'noPhone' : 'unreachable';
  return address || borough === 'citywide' ? null : 'noAddress';
};
