import { type ProgramId, programs } from './programs';
import type { Program } from './shape';

/** The fields of a program that judging reads. */
export type Rule = Pick<Program, 'kind' | 'needs' | 'requires' | 'prefers' | 'urgentWhen'> & {
  id: ProgramId;
  status: Pick<Program['status'], 'state'>;
};

const ruleOf = ({ id, kind, needs, requires, prefers, urgentWhen, status: { state } }: Rule): Rule => ({
  id,
  kind,
  needs,
  ...(requires && { requires }),
  ...(prefers && { prefers }),
  ...(urgentWhen && { urgentWhen }),
  status: { state },
});

/**
 * The rules of every program, in the catalog's order. The build inlines the result
 * (`scripts/build/vite/bakedLists.ts`), so that the first screen does not load whole programs.
 */
export const rules: readonly Rule[] = programs.map(ruleOf);
