import type { Advice } from './shape';

/** Advice that goes out of date within weeks; shown with its date and dropped when too old (see `freshness.ts`). */
export const cautions = {
  publicCharge: {
    words: 'greenCardCaution',
    kind: 'caution',
    source: 'changeTracker',
    checkedOn: '2026-09-01',
  },
} as const satisfies Record<string, Advice>;
