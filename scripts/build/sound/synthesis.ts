import makeSynthesizer from '@echogarden/espeak-ng-emscripten';
import { createMp3Encoder } from 'wasm-media-encoders';
import type { LanguageTag } from '../../../locales/languages';
import { runsOf, voices } from './pronunciation';

const samplesPerSecond = 22_050;

/** Of the served MP3, which every supported browser can decode in pieces: sample rate in Hz, bitrate in kbit/s. */
export const encoding = { sampleRate: 16_000, bitrate: 16 } as const;

/** Wraps one synthesizer, so it handles one text at a time. */
export interface Synthesizer {
  /** @returns a self-contained MP3, which can be cut from a longer file and decoded alone. */
  sound(text: string, tag: LanguageTag): Buffer;
  /** @returns the pronunciation in IPA, words separated by spaces. */
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
  const samplesOf = (text: string, tag: LanguageTag): Int16Array => {
    const said = runsOf(text, tag).flatMap(({ voice, words }) => {
      use(voice, tag);
      const parts: Int16Array[] = [];
      espeak.synthesize(words, (audio) => {
        // Copied, since the synthesizer reuses its buffer.
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
      const head = Buffer.from(encoder.encode([resampled(samplesOf(text, tag))]));
      return Buffer.concat([head, Buffer.from(encoder.finalize())]);
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

/** Without leading and trailing silence. */
const trimmed = (samples: Int16Array): Int16Array => {
  const isLoud = (sample: number) => Math.abs(sample) > 100;
  const start = samples.findIndex(isLoud);
  return start < 0 ? new Int16Array() : samples.slice(start, samples.findLastIndex(isLoud) + 1);
};

/** From the synthesizer's sample rate to the encoding's, in -1 to 1, by linear interpolation. */
const resampled = (samples: Int16Array): Float32Array => {
  const step = samplesPerSecond / encoding.sampleRate;
  return Float32Array.from({ length: Math.floor(samples.length / step) }, (_, at) => {
    const whole = Math.floor(at * step);
    const share = at * step - whole;
    return ((samples[whole] ?? 0) * (1 - share) + (samples[whole + 1] ?? 0) * share) / 32_768;
  });
};
