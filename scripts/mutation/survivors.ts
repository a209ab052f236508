import type { Mutant } from './mutants';

/** Why a fault may live: it changes nothing that anybody could notice. */
const reasons: readonly (readonly [file: string, text: RegExp, because: string])[] = [];

export const reasonFor = ({ file, what, from, to }: Mutant): string =>
  reasons.find(([name, text]) => file.endsWith(name) && text.test(`${what}: ${from} → ${to}`))?.[2] ??
  '**no reason known: a test is missing**';
