import { createContext, type ReactNode } from 'react';
import type { ProgramId } from '../catalog/programs';

/** A line of the sheet under the title of a program, drawn in each of its languages; none by default. */
export const ProgramNote = createContext<(program: ProgramId) => ReactNode>(() => null);
