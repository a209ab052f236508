import { createContext, useContext } from 'react';
import type { ProgramId } from '../catalog/programs';

/** What lies open over the screen. */
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

/** Opens one of the guide's tools over the screen. */
export const useOpenTool = (): ((tool: Tool) => void) => useContext(OpenTool);
