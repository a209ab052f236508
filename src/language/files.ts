import type { Bundle } from './i18n';

/** Loaders of the translation files, by path below `locales`. */
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
