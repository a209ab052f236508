import type { Source } from './shape';

/** The sources of all facts. */
export const sources = {
  examplePage: {
    title: 'Example: a page of the city that does not exist',
    url: 'https://example.org/city',
    dated: '2026-11-23',
    kind: 'official',
  },
  hhsPoverty2026: {
    title: 'HHS: poverty guidelines, 2026',
    url: 'https://aspe.hhs.gov/topics/poverty-economic-mobility/poverty-guidelines',
    dated: '2026-01-15',
    kind: 'official',
  },
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof sources;
