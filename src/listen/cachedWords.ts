import type { i18n } from 'i18next';

const namespaces = ['visit', 'programs', 'handoff', 'leaflets', 'listen', 'kiosk'];

/** All loaded translations of a language as a flat map: `visit.welcome.heading` to text. */
export const cachedWords = (i18n: i18n, tag: string): ReadonlyMap<string, string> =>
  new Map(namespaces.flatMap((name) => flatten(i18n.getResourceBundle(tag, name), name)));

function flatten(value: unknown, path: string): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => flatten(inner, `${path}.${key}`));
}
