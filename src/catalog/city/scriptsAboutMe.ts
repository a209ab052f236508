import type { ProgramId } from '../programs';

/** Programs whose call script differs for a caller who asks for themselves (`say_me`). */
export const scriptsAboutMe = [
  'nyifup',
  'rapid-response',
  'children-lawyers',
  'youth-green-card',
  'public-school',
] as const satisfies readonly ProgramId[];
