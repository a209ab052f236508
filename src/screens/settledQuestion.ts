import { createContext } from 'react';
import type { ProgramId } from '../catalog/programs';

/** The program whose open question was answered last on the results screen, and the number of such answers so far. */
export interface SettledQuestion {
  program: ProgramId | null;
  times: number;
}

export const SettledQuestionContext = createContext<readonly [SettledQuestion, (program: ProgramId) => void]>(
  [{ program: null, times: 0 }, () => undefined],
);
