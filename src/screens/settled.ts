import { createContext } from 'react';
import type { ProgramId } from '../catalog/programs';

/** The program whose open question was answered last on the results, and how often any was. */
export interface Settled {
  program: ProgramId | null;
  times: number;
}

export const SettledContext = createContext<readonly [Settled, (program: ProgramId) => void]>([
  { program: null, times: 0 },
  () => undefined,
]);
