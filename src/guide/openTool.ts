import { createContext, useContext } from 'react';
import type { ProgramId } from '../catalog/programs';

/** Which dialog is open. */
export type Tool =
  | 'help'
  | 'script'
  | 'words'
  | 'keys'
  | 'languages'
  | 'jump'
  | 'whatIf'
  | 'newPerson'
  | 'next'
  | { program: ProgramId };

export const OpenTool = createContext<(tool: Tool) => void>(() => undefined);

export const useOpenTool = (): ((tool: Tool) => void) => useContext(OpenTool);
