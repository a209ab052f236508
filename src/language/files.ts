import type { Bundle } from './i18n';

/** Loaders of the translation files that the first screens and the help screen need, by path below `locales`. */
export const files = import.meta.glob<Bundle>(['./*/visit.json', './*/programs.json'], {
  base: '../../locales',
  import: 'default',
});
