import { type ProgramId, programs } from './programs';
import type { Program } from './shape';

/** What judging must know of a program, and nothing of what only a result shows. */
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
 * The rules of every program, in the catalog's order. A build replaces this file by the finished list
 * (`scripts/build/vite/bakedLists.ts`), so that the first screen need not load the programs whole.
 */
export const rules: readonly Rule[] = programs.map(ruleOf);
