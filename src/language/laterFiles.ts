import type { Bundle } from './i18n';

/** Loaders of the other translation files: the first visit need not fetch where they lie. */
export const files = import.meta.glob<Bundle>(
  ['./*/handoff.json', './*/guide.json', './*/kiosk.json', './*/listen.json', './*/leaflets.json'],
  { base: '../../locales', import: 'default' },
);
