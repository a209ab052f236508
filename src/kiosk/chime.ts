/** A countdown sound, synthesized so that it needs no file. */
export interface Chime {
  /** Call once per remaining second. */
  tick(secondsLeft: number): void;
  /** Stops the sound and releases the audio device. */
  stop(): void;
}

/** Does nothing if the browser has no Web Audio or does not allow it yet. */
export const startChime = (): Chime => {
  if (typeof AudioContext === 'undefined') return { tick: () => undefined, stop: () => undefined };
  const sound = new AudioContext();
  void sound.resume().catch(() => undefined);
  const note = (hertz: number, after: number) => {
    const tone = new OscillatorNode(sound, { type: 'sine', frequency: hertz });
    const volume = new GainNode(sound, { gain: 0 });
    const start = sound.currentTime + after;
    volume.gain.setValueAtTime(0, start);
    volume.gain.linearRampToValueAtTime(0.25, start + 0.03);
    volume.gain.exponentialRampToValueAtTime(0.001, start + 0.6);
    tone.connect(volume).connect(sound.destination);
    tone.start(start);
    tone.stop(start + 0.7);
  };
  let started = false;
  return {
    tick: (secondsLeft) => {
      if (!started) {
        started = true;
        note(659, 0);
        note(523, 0.35);
      } else if (secondsLeft <= 5 || secondsLeft % 5 === 0) note(523, 0);
    },
    stop: () => {
      void sound.close().catch(() => undefined);
    },
  };
};
