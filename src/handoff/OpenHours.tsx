import { isClockWrong, todayByClock } from '../catalog/clock';
import { type OpenStatus, openStatus } from '../catalog/places/openNow';
import type { Hours } from '../catalog/places/shape';
import { formatDay, formatTime } from '../language/formats';
import { hoursInWords, isolate } from '../language/hours';
import { useTag } from '../language/useTag';
import { useTranslation } from '../language/useTranslation';
import { useNow } from './useNow';

/** The opening hours in the city's time, and whether they include now. */
export const OpenHours = ({
  hours,
  openOnHolidays,
  brief = false,
}: {
  hours: Hours | 'always' | undefined;
  openOnHolidays?: boolean | undefined;
  /** Without the hours of the week where it is known when the office closes or opens next. */
  brief?: boolean;
}) => {
  const { t } = useTranslation();
  const now = useNow();
  if (hours === undefined) return <span className="hours">{t('results.hoursUnknown')}</span>;
  if (hours === 'always') return <span className="hours open">{t('results.always')}</span>;
  const status: OpenStatus = isClockWrong(todayByClock())
    ? { state: 'unknown' }
    : openStatus(hours, now, openOnHolidays);
  return (
    <span className={`hours ${status.state}`}>
      {!(brief && isNextKnown(status)) && <WeekHours hours={hours} />}
      <OpenNow status={status} />
    </span>
  );
};

const isNextKnown = ({ state }: OpenStatus): boolean => state === 'open' || state === 'closed';

/** Weekly hours without "open now", for paper and for prerendered pages. */
export const WeekHours = ({ hours }: { hours: Hours }) => {
  const { t } = useTranslation();
  return hoursInWords(hours, t, useTag()).map((words) => <span key={words}>{words} </span>);
};

/** Hidden in print, where it would be out of date. */
const OpenNow = ({ status }: { status: OpenStatus }) => {
  const { t } = useTranslation();
  const tag = useTag();
  const at = (time: string) => isolate(formatTime(time, tag));
  if (status.state === 'unknown') return null;
  if (status.state === 'open')
    return <strong className="now">{t('hours.openUntil', { time: at(status.closes) })}</strong>;
  const { opening } = status.state === 'holiday' ? status : { opening: status };
  const next = opening && { time: at(opening.opens), day: formatDay(opening.opensDay, tag) };
  if (status.state === 'holiday')
    return (
      <strong className="now">
        <span>{t('hours.holiday')}</span> {next && <span>{t('hours.nextDay', next)}</span>}
      </strong>
    );
  // The day by name: to somebody awake at one at night, tomorrow is this morning.
  const key = status.isToday ? 'hours.opensToday' : 'hours.opensDay';
  return <strong className="now">{next && t(key, next)}</strong>;
};
