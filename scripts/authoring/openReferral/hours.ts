import { type Day, week } from '../../../src/catalog/time';

/** A day by any of its usual English names: MO, Mon, Monday. */
export const dayOf = (written: string): Day | undefined => {
  const word = written.trim().toLowerCase().replace(/\.$/, '');
  return week.find((day) =>
    [day.slice(0, 2), day, ...(names[day] ?? []), `${names[day]?.[0]}s`].includes(word),
  );
};
const names: Readonly<Record<string, readonly string[]>> = {
  mon: ['monday'],
  tue: ['tuesday', 'tues'],
  wed: ['wednesday', 'weds'],
  thu: ['thursday', 'thur', 'thurs'],
  fri: ['friday'],
  sat: ['saturday'],
  sun: ['sunday'],
};

/** Days as `MO,TU`, `Monday; Tuesday` or `Mon-Fri`; null if a word of it is no day. */
export const daysIn = (written: string): readonly Day[] | null => {
  const parts = written
    .split(/[,;&/]|\band\b/i)
    .map((part) => part.trim())
    .filter(Boolean);
  const days = parts.flatMap((part): readonly (Day | undefined)[] => {
    if (/^(daily|every day|7 days( a week)?)$/i.test(part)) return week;
    if (/^weekdays$/i.test(part)) return week.filter((day) => day !== 'sat' && day !== 'sun');
    const [from, to, more] = part.split(/\s*(?:-|–|—|\bto\b|\bthrough\b)\s*/i);
    if (to === undefined) return [dayOf(part)];
    const [first, last] = [dayOf(from ?? ''), dayOf(to)];
    if (!first || !last || more !== undefined) return [undefined];
    const [start, end] = [week.indexOf(first), week.indexOf(last)];
    return start <= end ? week.slice(start, end + 1) : [...week.slice(start), ...week.slice(0, end + 1)];
  });
  return days.length > 0 && days.every((day) => day !== undefined) ? [...new Set(days as Day[])] : null;
};

/** `9:00`, `09:00:00-05:00`, `9 AM`, `noon` as HH:MM; null for anything else. */
export const timeIn = (written: string): string | null => {
  const text = written.trim().toLowerCase();
  if (text === 'noon') return '12:00';
  if (text === 'midnight') return '24:00';
  const parts =
    /^(\d{1,2})(?:[:.](\d{2}))?(?::\d{2}(?:\.\d+)?)?\s*(?:(a|p)\.?\s?m?\.?)?(?:z|[+-]\d{2}:?\d{2})?$/.exec(
      text,
    );
  if (!parts) return null;
  const [, hour = '', minute, half] = parts;
  if (minute === undefined && half === undefined) return null;
  const isTwelve = half !== undefined;
  const hours = Number(hour);
  if (Number(minute ?? 0) > 59 || hours > (isTwelve ? 12 : 24) || (isTwelve && hours === 0)) return null;
  if (hours === 24 && Number(minute) > 0) return null;
  const full = isTwelve ? (hours % 12) + (half === 'p' ? 12 : 0) : hours;
  return `${String(full).padStart(2, '0')}:${minute ?? '00'}`;
};

export interface Span {
  days: Day[];
  from: string;
  to: string;
  overnight?: true;
}

/** An end at midnight is the end of the day; one before the beginning is of the next morning. Null if they are the same. */
export const spanOf = (days: readonly Day[], from: string, to: string): Span | null => {
  const end = to === '00:00' ? '24:00' : to;
  const start = from === '24:00' ? '00:00' : from;
  if (start === end) return null;
  return { days: [...days], from: start, to: end, ...(end < start && { overnight: true as const }) };
};

/** Hours in words, as lists have them: `Mon-Fri 9am-5pm; Sat 10:00 AM - 2:00 PM`. Null if any part is not understood. */
export const hoursInWords = (written: string): readonly Span[] | null => {
  const parts = written
    .split(/[;\n|]|,(?=\s*[a-z]+[^,]*\d)/i)
    .map((part) => part.trim())
    .filter(Boolean);
  const spans = parts.flatMap((part): readonly (Span | null)[] => {
    const found =
      /^(.*?)[:,]?\s+(\d{1,2}(?:[:.]\d{2})?\s*(?:[ap]\.?m?\.?)?|noon|midnight)\s*(?:-|–|—|to)\s*(\d{1,2}(?:[:.]\d{2})?\s*(?:[ap]\.?m?\.?)?|noon|midnight)$/i.exec(
        part,
      );
    const days = found && daysIn(found[1] ?? '');
    if (!found || !days) return [null];
    const [from, to] = [timeIn(found[2] ?? ''), timeIn(found[3] ?? '')];
    return [from && to ? spanOf(days, from, to) : null];
  });
  return spans.length > 0 && spans.every((span) => span !== null) ? (spans as Span[]) : null;
};
