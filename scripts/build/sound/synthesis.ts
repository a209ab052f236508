import makeSynthesizer from '@echogarden/espeak-ng-emscripten';
import { createMp3Encoder } from 'wasm-media-encoders';
import type { LanguageTag } from '../../../locales/languages';
import { runsOf, voices } from './pronunciation';

const samplesPerSecond = 22_050;

/** Bits and samples a second of what is sent: MP3, since every browser that we support can cut and decode it. */
export const encoding = { sampleRate: 16_000, bitrate: 16 } as const;

/** Says texts in one voice after another. It holds one synthesizer, so it says one text at a time. */
export interface Synthesizer {
  /** @returns an MP3 that stands by itself, so that it can be cut out of a longer file and decoded alone. */
  sound(text: string, tag: LanguageTag): Buffer;
  /** @returns what is heard, in the letters of the phonetic alphabet, a space between words. */
  phonemes(text: string, tag: LanguageTag): string;
}

export const openSynthesizer = async (): Promise<Synthesizer> => {
  const { eSpeakNGWorker } = await makeSynthesizer();
  const espeak = new eSpeakNGWorker();
  const encoder = await createMp3Encoder();
  const use = (voice: string, tag: LanguageTag): void => {
    if (espeak.set_voice(voice, '', 0, 0, 0) !== 0) throw new Error(`There is no voice "${voice}".`);
    espeak.set_rate(voices[tag].speed);
  };
  const say = (text: string, tag: LanguageTag): Int16Array => {
    const said = runsOf(text, tag).flatMap(({ voice, words }) => {
      use(voice, tag);
      const parts: Int16Array[] = [];
      espeak.synthesize(words, (audio) => {
        // Its own memory is written anew with the next part.
        if (audio) parts.push(audio.slice());
        return false;
      });
      const samples = trimmed(joined(parts));
      return samples.length > 0 ? [samples, new Int16Array(0.04 * samplesPerSecond)] : [];
    });
    return joined(said);
  };
  return {
    sound: (text, tag) => {
      encoder.configure({ ...encoding, channels: 1 });
      const begun = Buffer.from(encoder.encode([resampled(say(text, tag))]));
      return Buffer.concat([begun, Buffer.from(encoder.finalize())]);
    },
    phonemes: (text, tag) =>
      runsOf(text, tag)
        .map(({ voice, words }) => {
          use(voice, tag);
          return espeak
            .synthesize_ipa(words, () => false)
            .ipa.trim()
            .replaceAll('_', '');
        })
        .join(' '),
  };
};

const joined = (parts: readonly Int16Array[]): Int16Array => {
  const whole = new Int16Array(parts.reduce((length, part) => length + part.length, 0));
  let end = 0;
  for (const part of parts) {
    whole.set(part, end);
    end += part.length;
  }
  return whole;
};

/** Without the silence before and behind. */
const trimmed = (samples: Int16Array): Int16Array => {
  const isLoud = (sample: number) => Math.abs(sample) > 100;
  const start = samples.findIndex(isLoud);
  return start < 0 ? new Int16Array() : samples.slice(start, samples.findLastIndex(isLoud) + 1);
};

/** From the synthesizer's rate to that of what is sent, between -1 and 1; what lies between two samples is on their line. */
const resampled = (samples: Int16Array): Float32Array => {
  const step = samplesPerSecond / encoding.sampleRate;
  return Float32Array.from({ length: Math.floor(samples.length / step) }, (_, at) => {
    const whole = Math.floor(at * step);
    const share = at * step - whole;
    return ((samples[whole] ?? 0) * (1 - share) + (samples[whole + 1] ?? 0) * share) / 32_768;
  });
};
