import type { KioskEvent } from '../../machines/kiosk';

/** What shows that a person is there: a finger, a key, a switch or a screen reader. Movement alone does not. */
const inputs = ['pointerdown', 'touchstart', 'keydown', 'click'] as const;

/** Whether a person did this just now; scripts and a key that something lies on do not count. */
export const isPersons = (event: { isTrusted: boolean; repeat?: boolean }): boolean =>
  event.isTrusted && event.repeat !== true;

/**
 * Tells the kiosk about both clocks, about people and about sound. The clocks are told before each touch too,
 * so that the first touch after a long sleep meets a kiosk that has already forgotten.
 * @returns what stops the watching.
 */
export const watchPresence = (
  send: (event: KioskEvent) => void,
  /** Whether a voice has gone on since this was last asked. */
  isHeard: () => boolean,
): (() => void) => {
  const beat = () => send({ type: 'beat', monotonic: performance.now(), wall: Date.now() });
  const onInput = (event: Event) => {
    if (!isPersons(event)) return;
    beat();
    send({ type: 'person.touched' });
  };
  const everySecond = setInterval(() => {
    beat();
    if (isHeard()) send({ type: 'sound.playing' });
  }, 1_000);
  for (const input of inputs) addEventListener(input, onInput, { capture: true, passive: true });
  for (const waking of ['focus', 'pageshow', 'online']) addEventListener(waking, beat);
  document.addEventListener('visibilitychange', beat);
  return () => {
    clearInterval(everySecond);
    for (const input of inputs) removeEventListener(input, onInput, { capture: true });
    for (const waking of ['focus', 'pageshow', 'online']) removeEventListener(waking, beat);
    document.removeEventListener('visibilitychange', beat);
  };
};
