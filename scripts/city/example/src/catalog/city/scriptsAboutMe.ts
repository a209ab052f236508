import type { ProgramId } from '../programs';

/** Programs whose call script differs for a caller who asks for themselves (`say_me`). */
export const scriptsAboutMe = [] as const satisfies readonly ProgramId[];
