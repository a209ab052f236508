import { fromCallback } from 'xstate';
import type { SpeakerCommand, SpeechInput } from '../../machines/readAloud';
import { rest } from './lines';
import { soundOf } from './sound';

let audio: AudioContext | null = null;

/** The clip playing now, and the audio clock at the last call of `isHeard`. */
let playing: AudioBufferSourceNode | null = null;
let reached = 0;

/**
 * Whether speech has progressed since the last call. A running AudioContext alone is not enough: it may play silence.
 */
export const isHeard = (): boolean => {
  const before = reached;
  reached = audio?.currentTime ?? 0;
  return playing !== null && audio?.state === 'running' && reached > before;
};

export const suspendAudio = (): void => {
  void audio?.suspend().catch(() => undefined);
};

/**
 * Plays one piece, clip by clip. The first call must come from a user gesture, or the browser keeps it silent. Keys
 * without a clip are skipped.
 */
export const speaker = fromCallback<SpeakerCommand, SpeechInput>(({ input, sendBack, receive }) => {
  if (typeof AudioContext === 'undefined') return sendBack({ type: 'speaker.failed' });
  const device = openDevice();
  let stopped = false;
  receive(({ type }) => void (type === 'pause' ? device.suspend() : device.resume()).catch(() => undefined));
  const play = (sound: AudioBuffer): Promise<void> =>
    new Promise((ended) => {
      const node = new AudioBufferSourceNode(device, { buffer: sound });
      node.connect(device.destination);
      node.onended = () => {
        if (playing === node) playing = null;
        ended();
      };
      node.start();
      playing = node;
    });
  const sayAll = async () => {
    const sound = await soundOf(input.language);
    for (const key of input.piece) {
      const clip = await sound.clip(key);
      const heard = clip ? await device.decodeAudioData(clip) : key === rest ? pauseOf(device) : null;
      if (stopped) return;
      sendBack({ type: 'speaker.started' });
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
    playing = null;
  };
});

const openDevice = (): AudioContext => {
  audio ??= new AudioContext();
  // By default iOS mutes Web Audio when the ringer is off.
  const { audioSession } = navigator as { audioSession?: { type: string } };
  if (audioSession) audioSession.type = 'playback';
  void audio.resume().catch(() => undefined);
  return audio;
};

const pauseOf = (device: AudioContext): AudioBuffer =>
  new AudioBuffer({ length: 0.25 * device.sampleRate, sampleRate: device.sampleRate });
