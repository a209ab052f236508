import type { Advice } from './shape';

/** What moves so fast that it is told with the day of its evidence, and left out once that day is long ago. */
export const cautions = {
  publicCharge: {
    words: 'greenCardCaution',
    kind: 'caution',
    source: 'changeTracker',
    checkedOn: '2026-09-01',
  },
} as const satisfies Record<string, Advice>;
