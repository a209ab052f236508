export interface Fields {
  readonly [field: string]: Value | undefined;
}

export type Value = string | number | boolean | null | readonly Value[] | Fields;

export const isRow = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether two values say the same; the order of fields says nothing. */
export const same = (one: unknown, other: unknown): boolean => ordered(one) === ordered(other);
const ordered = (value: unknown): string =>
  JSON.stringify(value, (_key, held: unknown) =>
    isRow(held) ? Object.fromEntries(Object.entries(held).sort(([a], [b]) => (a < b ? -1 : 1))) : held,
  ) ?? '';
