/**
 * Synthesizes our words into `dist/sound`: one file per language of concatenated short MP3s, and an index of their
 * offsets. Earlier sounds are cached below node_modules by text and pronunciation.
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

/** Key to offset and length of its sound, in bytes. */
export type SoundIndex = Record<string, readonly [offset: number, length: number]>;

const cache = 'node_modules/.cache/voices';

/** The distinct sounds of these texts, and the index by key. */
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

/** Writes one language, complete, or only the first lines of its screens, which suffices for tests. */
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

/** Sounds of the previous build by text and pronunciation; a changed voice or encoding discards them. */
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
    /** First lines alone never replace a complete language. */
    keep: (texts: ReadonlyMap<string, string>, whole: Buffer, index: SoundIndex, isWhole: boolean): void => {
      if (!isWhole && existsSync(listPath)) return;
      mkdirSync(cache, { recursive: true });
      writeFileSync(soundPath, whole);
      const named = [...texts].map(([key, text]) => [nameOf(text), index[key]]);
      writeFileSync(listPath, JSON.stringify(Object.fromEntries(named)));
    },
  };
};

/** Writes every language, those in `whole` completely. One process each, two at a time, as each fills one core. */
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
