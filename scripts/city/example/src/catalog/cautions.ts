import type { Advice } from './shape';

/** Advice that goes out of date within weeks; shown with its date and dropped when too old (see `freshness.ts`). */
export const cautions = {} as const satisfies Record<string, Advice>;
