import { isClockWrong, todayByClock } from '../catalog/clock';
import { week } from '../catalog/newYork';
import { type OpenStatus, openStatus } from '../catalog/places/openNow';
import type { Day, Hours } from '../catalog/places/shape';
import { formatDay, formatList, formatTime } from '../language/formats';
import { useTag } from '../language/useTag';
import { useTranslation } from '../language/useTranslation';
import { useNow } from './useNow';

/** When somebody answers, by New York's clock, and whether that is now. */
export const OpenHours = ({
  hours,
  openOnHolidays,
}: {
  hours: Hours | 'always' | undefined;
  openOnHolidays?: boolean | undefined;
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
      <WeekHours hours={hours} /> <OpenNow status={status} />
    </span>
  );
};

/** The hours of a week alone, for paper and for pages that are written ahead of time. */
export const WeekHours = ({ hours }: { hours: Hours }) => {
  const { t } = useTranslation();
  const tag = useTag();
  const inWords = (days: readonly Day[]): string => {
    const names = days.map((day) => formatDay(day, tag));
    const [first = '', last = ''] = [names[0], names.at(-1)];
    if (names.length === 1) return first;
    return followEachOther(days) ? t('hours.span', { first, last }) : formatList(names, tag);
  };
  return hours.map(({ days, from, to }) => (
    <span key={`${days.join()} ${from}`}>
      {t('hours.days', {
        days: inWords(days),
        from: isolate(formatTime(from, tag)),
        to: isolate(formatTime(to, tag)),
      })}{' '}
    </span>
  ));
};

/** Never on paper: what is true now is not when somebody reads it there. */
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
        <span>{t('hours.holiday')}</span>{' '}
        {next && <span>{t(opening.isTomorrow ? 'hours.nextTomorrow' : 'hours.nextDay', next)}</span>}
      </strong>
    );
  const { isToday, isTomorrow } = status;
  const key = isToday ? 'hours.opensToday' : isTomorrow ? 'hours.opensTomorrow' : 'hours.opensDay';
  return <strong className="now">{next && t(key, next)}</strong>;
};

const followEachOther = (days: readonly Day[]): boolean =>
  days.every((day, at) => at === 0 || week.indexOf(day) === week.indexOf(days[at - 1] ?? day) + 1);

/** Keeps a time in one piece inside a sentence of the other direction. */
const isolate = (text: string): string => `\u2068${text}\u2069`;
