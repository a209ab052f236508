import type { HolidayRule } from '../holidays';

/** Holidays on which offices may be closed. */
export const holidays: readonly HolidayRule[] = [
  // New Year's Day
  { month: 1, date: 1 },
  // Martin Luther King Jr. Day
  { month: 1, weekday: 'mon', nth: 3 },
  // Presidents' Day
  { month: 2, weekday: 'mon', nth: 3 },
  // Memorial Day
  { month: 5, weekday: 'mon', nth: -1 },
  // Juneteenth
  { month: 6, date: 19 },
  // Independence Day
  { month: 7, date: 4 },
  // Labor Day
  { month: 9, weekday: 'mon', nth: 1 },
  // Columbus and Indigenous Peoples' Day
  { month: 10, weekday: 'mon', nth: 2 },
  // Veterans Day
  { month: 11, date: 11 },
  // Thanksgiving
  { month: 11, weekday: 'thu', nth: 4 },
  // Christmas
  { month: 12, date: 25 },
];
