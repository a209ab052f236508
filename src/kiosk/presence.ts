import type { KioskEvent } from '../../machines/kiosk';

/** Events that prove a person is there, by touch, keyboard, switch or screen reader. Pointer movement does not. */
const inputs = ['pointerdown', 'touchstart', 'keydown', 'click'] as const;

/** Excludes synthetic events and auto-repeat from a key that is held down by an object. */
export const isFromPerson = (event: { isTrusted: boolean; repeat?: boolean }): boolean =>
  event.isTrusted && event.repeat !== true;

/**
 * Reports both clocks, user input and sound to the kiosk machine. The clocks are sent before each input, so that
 * after a long sleep the machine resets before it handles the first touch.
 * @returns a function that stops it.
 */
export const watchPresence = (
  send: (event: KioskEvent) => void,
  /** Whether speech has progressed since the last call. */
  isHeard: () => boolean,
): (() => void) => {
  const beat = () => send({ type: 'beat', monotonic: performance.now(), wall: Date.now() });
  const onInput = (event: Event) => {
    if (!isFromPerson(event)) return;
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
