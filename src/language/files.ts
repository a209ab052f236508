import type { Bundle } from './i18n';

/** Every file of words by its place, each fetched when it is asked for. */
export const files = import.meta.glob<Bundle>(
  [
    './*/visit.json',
    './*/programs.json',
    './*/handoff.json',
    './*/guide.json',
    './*/kiosk.json',
    './*/listen.json',
  ],
  { base: '../../locales', import: 'default' },
);
