/** Kleene's three-valued logic. */
export type Truth = 'met' | 'notMet' | 'unknown';

export const opposite = (value: Truth): Truth =>
  value === 'unknown' ? 'unknown' : value === 'met' ? 'notMet' : 'met';

export const allOf = (values: readonly Truth[]): Truth =>
  values.includes('notMet') ? 'notMet' : values.includes('unknown') ? 'unknown' : 'met';

export const anyOf = (values: readonly Truth[]): Truth =>
  values.includes('met') ? 'met' : values.includes('unknown') ? 'unknown' : 'notMet';
