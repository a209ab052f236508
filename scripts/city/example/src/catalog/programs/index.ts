import type { Program } from '../shape';
import { cityCard } from './city-card';
import { cityServicesLine } from './city-services-line';

/** Every program; ties in the results are shown in this order. */
const list = [cityCard, cityServicesLine] as const satisfies readonly Program[];

export type ProgramId = (typeof list)[number]['id'];
export const programs: readonly (Program & { id: ProgramId })[] = list;

/** @throws Error for an unknown id, which only external data can contain. */
export const programOf = (id: ProgramId): Program & { id: ProgramId } => {
  const found = programs.find((program) => program.id === id);
  if (!found) throw new Error(`There is no program "${id}".`);
  return found;
};
