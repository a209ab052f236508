/**
 * Reads our words into the built site: `dist/sound`, one MP3 a language, many short ones after each other, and an
 * index of where each begins. What was said before is kept beside the packages, by the text and how it is said.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type LanguageTag, languageTags } from '../../../locales/languages';
import { soundBytes } from '../../../src/listen/size';
import { firstLines, spokenTexts } from '../../../src/listen/spoken';
import { hashOf, readWords } from '../words';
import { runsOf, voices } from './pronunciation';
import { inOrderOfNeed } from './soundOrder';
import { encoding, openSynthesizer } from './synthesis';

/** Key to where its sound begins and how long it is, both in bytes. */
export type SoundIndex = Record<string, readonly [offset: number, length: number]>;

const cache = 'node_modules/.cache/voices';

/** The sounds of these texts, each once, and where each key finds its own. */
export const soundFile = (
  texts: ReadonlyMap<string, string>,
  soundOf: (text: string) => Buffer,
): { sound: Buffer; index: SoundIndex } => {
  const different = [...new Set(texts.values())];
  const sounds = new Map(different.map((text) => [text, soundOf(text)]));
  const offsets = new Map<string, number>();
  let end = 0;
  for (const [text, { length }] of sounds) {
    offsets.set(text, end);
    end += length;
  }
  const index = Object.fromEntries(
    [...texts].map(([key, text]) => [key, [offsets.get(text) ?? 0, sounds.get(text)?.length ?? 0] as const]),
  );
  return { sound: Buffer.concat([...sounds.values()]), index };
};

/** One language, whole or the first lines of its screens alone, as it is enough for tests. */
export const speakLanguage = async (dist: string, tag: LanguageTag, isWhole: boolean): Promise<void> => {
  const texts = spokenTexts(readWords(tag));
  const spoken = inOrderOfNeed(isWhole ? texts : firstLines(texts));
  const { sayAgain, keep } = rememberedSounds(tag);
  const synthesizer = await openSynthesizer();
  const { sound, index } = soundFile(spoken, (text) => sayAgain(text) ?? synthesizer.sound(text, tag));
  keep(spoken, sound, index, isWhole);
  if (isWhole && (sound.length > 1.15 * soundBytes || sound.length < 0.6 * soundBytes))
    throw new Error(`${tag}: ${sound.length} bytes of sound, but people are told of about ${soundBytes}.`);
  mkdirSync(join(dist, 'sound'), { recursive: true });
  writeFileSync(join(dist, 'sound', `${tag}.mp3`), sound);
  writeFileSync(join(dist, 'sound', `${tag}.json`), JSON.stringify(index));
  console.log(
    `${tag}: ${spoken.size} of ${texts.size} texts, ${(sound.length / 1e6).toFixed(2)} MB of sound`,
  );
};

/** The sounds of the build before, by text and pronunciation; a changed voice or encoding makes all anew. */
const rememberedSounds = (tag: LanguageTag) => {
  const [soundPath, listPath] = [join(cache, `${tag}.mp3`), join(cache, `${tag}.json`)];
  const nameOf = (text: string) => hashOf(JSON.stringify([runsOf(text, tag), voices[tag], encoding]));
  const list: SoundIndex = existsSync(listPath) ? JSON.parse(readFileSync(listPath, 'utf8')) : {};
  const sound = existsSync(soundPath) ? readFileSync(soundPath) : Buffer.alloc(0);
  return {
    sayAgain: (text: string): Buffer | undefined => {
      const [offset, length] = list[nameOf(text)] ?? [0, 0];
      return length > 0 && offset + length <= sound.length
        ? sound.subarray(offset, offset + length)
        : undefined;
    },
    /** Some first lines never take the place of a whole language. */
    keep: (texts: ReadonlyMap<string, string>, whole: Buffer, index: SoundIndex, isWhole: boolean): void => {
      if (!isWhole && existsSync(listPath)) return;
      mkdirSync(cache, { recursive: true });
      writeFileSync(soundPath, whole);
      const named = [...texts].map(([key, text]) => [nameOf(text), index[key]]);
      writeFileSync(listPath, JSON.stringify(Object.fromEntries(named)));
    },
  };
};

/** Every language, those of `whole` to the end. One process each, two at a time: the synthesizer keeps one core busy. */
export const speakAll = async (dist: string, whole: readonly string[]): Promise<void> => {
  const left = languageTags.values();
  const worker = async () => {
    for (const tag of left) await speakApart(dist, tag, whole.includes(tag));
  };
  await Promise.all([worker(), worker()]);
};

const speakApart = (dist: string, tag: LanguageTag, isWhole: boolean): Promise<void> =>
  new Promise((done, failed) => {
    const program = [...process.execArgv, join(import.meta.dirname, 'oneLanguage.ts')];
    const child = spawn(process.execPath, [...program, dist, tag, isWhole ? 'whole' : 'first lines'], {
      stdio: 'inherit',
    });
    child.on('exit', (code) => (code === 0 ? done() : failed(new Error(`${tag}: its sound was not made.`))));
  });
