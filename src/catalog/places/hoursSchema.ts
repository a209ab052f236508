import { week } from '../time';
import { z } from '../zod';
import type { Hours } from './shape';

export type HoursFault = 'day' | 'noDay' | 'sameDayTwice' | 'time' | 'endFirst' | 'overlap';

/** Schema of `Hours`, for the catalog and for a center's settings. `messageFor` returns the message of a fault. */
export const hoursSchema = (messageFor: (fault: HoursFault) => string) => {
  const time = z.string().check(z.regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/, messageFor('time')));
  const days = z.array(z.enum(week, messageFor('day'))).check(
    z.minLength(1, messageFor('noDay')),
    z.refine((list) => new Set(list).size === list.length, messageFor('sameDayTwice')),
  );
  const span = z
    .strictObject({ days, from: time, to: time, overnight: z.optional(z.literal(true)) })
    .check(
      z.refine(
        ({ from, to, overnight }) =>
          overnight ? to < from && to !== '00:00' && from !== '24:00' : from < to,
        messageFor('endFirst'),
      ),
    );
  return z.array(span).check(z.refine((spans: Hours) => !overlapsIn(spans), messageFor('overlap')));
};

/** Whether any two spans overlap, including across the end of the week. */
export const overlapsIn = (spans: Hours): boolean => {
  const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
  const open = spans
    .flatMap(({ days: on, from, to, overnight }) =>
      on.map((day): [from: number, to: number] => {
        const midnight = week.indexOf(day) * 1_440;
        return [midnight + minutes(from), midnight + minutes(to) + (overnight ? 1_440 : 0)];
      }),
    )
    .sort(([one], [other]) => one - other);
  return open.some(([, to], at) => {
    const [next, weekLater] = [open[at + 1]?.[0], open[0]?.[0]];
    return to > (next ?? (weekLater ?? Infinity) + 7 * 1_440);
  });
};
