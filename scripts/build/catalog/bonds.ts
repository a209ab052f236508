import type { RawProgram } from '../../../src/catalog/bond';
import { bonds } from '../../../src/catalog/city/bonds';
import type { Catalog } from './check';
import { fault } from './fault';

const list = (value: unknown): readonly never[] => (Array.isArray(value) ? (value as never[]) : []);

/** Faults of programs in which one fact is changed and another that belongs to it is not. */
export const bondFaults = ({ programs }: Catalog): readonly string[] =>
  (programs as unknown as readonly RawProgram[]).flatMap((program) => {
    const whole = {
      ...program,
      ...Object.fromEntries(
        (['needs', 'contacts', 'places', 'advice'] as const).map((field) => [field, list(program[field])]),
      ),
    };
    return bonds
      .filter(([, isBroken]) => isBroken(whole))
      .map(([field, , expected]) => fault(`programs/${program.id}.ts`, field, program[field], expected));
  });
