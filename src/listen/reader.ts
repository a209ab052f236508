import { createActor } from 'xstate';
import { readAloudMachine } from '../../machines/readAloud';
import { speaker, suspendAudio } from './speaker';

/** One for the page, because there is only one audio output. */
export const reader = createActor(
  readAloudMachine.provide({ actors: { speaker }, actions: { suspendAudio } }),
).start();
