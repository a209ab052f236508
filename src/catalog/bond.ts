/** A program before its shape was checked. */
export interface RawProgram {
  id: string;
  kind?: unknown;
  needs: readonly string[];
  papers?: unknown;
  cost?: unknown;
  contacts: readonly string[];
  places: readonly string[];
  advice: readonly { words?: unknown; kind?: unknown }[];
}

/** What belongs together in a program: the field to mend, when it is broken, and what is expected. */
export type Bond = readonly [
  field: keyof RawProgram,
  isBroken: (program: RawProgram) => boolean,
  expected: string,
];
