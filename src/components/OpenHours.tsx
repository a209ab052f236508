import { openStatus } from '../catalog/places/openNow';
import type { Day, Hours } from '../catalog/places/shape';
import { formatDay, formatList, formatTime } from '../language/formats';
import { useTag } from '../language/useTag';
import { useTranslation } from '../language/useTranslation';

/** When somebody answers, by New York's clock, and whether that is now. */
export const OpenHours = ({ hours }: { hours: Hours | 'always' | undefined }) => {
  const { t } = useTranslation();
  if (hours === undefined) return <span className="hours">{t('results.hoursUnknown')}</span>;
  if (hours === 'always') return <span className="hours open">{t('results.always')}</span>;
  return (
    <span className={`hours ${openStatus(hours, new Date()).state}`}>
      <WeekHours hours={hours} /> <OpenNow hours={hours} />
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

const OpenNow = ({ hours }: { hours: Hours }) => {
  const { t } = useTranslation();
  const tag = useTag();
  const status = openStatus(hours, new Date());
  if (status.state === 'unknown') return null;
  if (status.state === 'open')
    return <strong>{t('hours.openUntil', { time: isolate(formatTime(status.closes, tag)) })}</strong>;
  const { isToday, isTomorrow, opens, opensDay } = status;
  const key = isToday ? 'hours.opensToday' : isTomorrow ? 'hours.opensTomorrow' : 'hours.opensDay';
  return <strong>{t(key, { time: isolate(formatTime(opens, tag)), day: formatDay(opensDay, tag) })}</strong>;
};

const week: readonly Day[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

const followEachOther = (days: readonly Day[]): boolean =>
  days.every((day, at) => at === 0 || week.indexOf(day) === week.indexOf(days[at - 1] ?? day) + 1);

/** Keeps a time in one piece inside a sentence of the other direction. */
const isolate = (text: string): string => `\u2068${text}\u2069`;
