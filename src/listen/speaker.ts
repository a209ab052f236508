import { fromCallback } from 'xstate';
import type { Saying, SpeakerCommand } from '../../machines/readAloud';
import { rest } from './lines';
import { soundOf } from './sound';

let audio: AudioContext | null = null;

/** Whether somebody is being read to just now. */
export const isReading = (): boolean => audio?.state === 'running';

/** Falls silent and gives the device's sound back. */
export const hush = (): void => {
  void audio?.suspend().catch(() => undefined);
};

/**
 * Says one piece from our own sound. It must start within a person's touch the first time, or the browser
 * keeps it silent. A key without a sound is passed over.
 */
export const speaker = fromCallback<SpeakerCommand, Saying>(({ input, sendBack, receive }) => {
  const device = openDevice();
  let stopped = false;
  let playing: AudioBufferSourceNode | null = null;
  receive(({ type }) => void (type === 'pause' ? device.suspend() : device.resume()).catch(() => undefined));
  const play = (sound: AudioBuffer): Promise<void> =>
    new Promise((ended) => {
      playing = new AudioBufferSourceNode(device, { buffer: sound });
      playing.connect(device.destination);
      playing.onended = () => ended();
      playing.start();
    });
  const sayAll = async () => {
    const sound = await soundOf(input.language);
    for (const key of input.piece) {
      const clip = await sound.clip(key);
      const heard = clip ? await device.decodeAudioData(clip) : key === rest ? pauseOf(device) : null;
      if (stopped) return;
      sendBack({ type: 'speaker.begun' });
      if (heard) await play(heard);
      if (stopped) return;
    }
    sendBack({ type: 'speaker.done' });
  };
  sayAll().catch(() => {
    if (!stopped) sendBack({ type: 'speaker.failed' });
  });
  return () => {
    stopped = true;
    playing?.stop();
  };
});

const openDevice = (): AudioContext => {
  audio ??= new AudioContext();
  // Without this an iPhone whose ringer is off says nothing.
  const { audioSession } = navigator as { audioSession?: { type: string } };
  if (audioSession) audioSession.type = 'playback';
  void audio.resume().catch(() => undefined);
  return audio;
};

const pauseOf = (device: AudioContext): AudioBuffer =>
  new AudioBuffer({ length: 0.25 * device.sampleRate, sampleRate: device.sampleRate });
