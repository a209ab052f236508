/**
 * Synthesizes our words into `dist/sound`: one file per language of concatenated short MP3s, and an index of their
 * offsets. Earlier sounds are cached below node_modules by text and pronunciation.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type LanguageTag, languageTags } from '../../../locales/languages';
import { soundBytes } from '../../../src/listen/size';
import { spokenTexts } from '../../../src/listen/spoken';
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

/** How many texts are said of a language that is not wanted whole: those of its first screens. */
const few = 24;

const textsToSay = (tag: LanguageTag, isWhole: boolean): ReadonlyMap<string, string> => {
  const texts = inOrderOfNeed(spokenTexts(readWords(tag)));
  return isWhole ? texts : new Map([...texts].slice(0, few));
};

/** Says one language, complete, or only its beginning, which suffices for tests. What was said before is not said again. */
export const sayLanguage = async (tag: LanguageTag, isWhole: boolean) => {
  const texts = textsToSay(tag, isWhole);
  const { sayAgain, hasAll, keep } = rememberedSounds(tag);
  // Its own, as what was said in another language changes how the next one sounds.
  const sayNew = hasAll(texts) ? unknown : (await openSynthesizer()).sound;
  const said = soundFile(texts, (text) => sayAgain(text) ?? sayNew(text, tag));
  keep(texts, said.sound, said.index, isWhole);
  return { texts, ...said };
};

const unknown = (text: string): never => {
  throw new Error(`"${text}" was never said.`);
};

const writeLanguage = async (dist: string, tag: LanguageTag, isWhole: boolean): Promise<void> => {
  const { texts, sound, index } = await sayLanguage(tag, isWhole);
  if (isWhole && (sound.length > 1.15 * soundBytes || sound.length < 0.6 * soundBytes))
    throw new Error(`${tag}: ${sound.length} bytes of sound, but people are told of about ${soundBytes}.`);
  mkdirSync(join(dist, 'sound'), { recursive: true });
  writeFileSync(join(dist, 'sound', `${tag}.mp3`), sound);
  writeFileSync(join(dist, 'sound', `${tag}.json`), JSON.stringify(index));
  console.log(`${tag}: ${texts.size} texts, ${(sound.length / 1e6).toFixed(2)} MB of sound`);
};

/** Sounds of the previous build by text and pronunciation; a changed voice or encoding discards them. */
const rememberedSounds = (tag: LanguageTag) => {
  const [soundPath, listPath] = [join(cache, `${tag}.mp3`), join(cache, `${tag}.json`)];
  const nameOf = (text: string) => hashOf(JSON.stringify([runsOf(text, tag), voices[tag], encoding]));
  const list: SoundIndex = existsSync(listPath) ? JSON.parse(readFileSync(listPath, 'utf8')) : {};
  const sound = existsSync(soundPath) ? readFileSync(soundPath) : Buffer.alloc(0);
  const sayAgain = (text: string): Buffer | undefined => {
    const [offset, length] = list[nameOf(text)] ?? [0, 0];
    return length > 0 && offset + length <= sound.length
      ? sound.subarray(offset, offset + length)
      : undefined;
  };
  return {
    sayAgain,
    hasAll: (texts: ReadonlyMap<string, string>): boolean =>
      [...texts.values()].every((text) => sayAgain(text) !== undefined),
    /** A beginning alone never replaces a complete language. */
    keep: (texts: ReadonlyMap<string, string>, whole: Buffer, index: SoundIndex, isWhole: boolean): void => {
      if (!isWhole && existsSync(listPath)) return;
      mkdirSync(cache, { recursive: true });
      writeFileSync(soundPath, whole);
      const named = [...texts].map(([key, text]) => [nameOf(text), index[key]]);
      writeFileSync(listPath, JSON.stringify(Object.fromEntries(named)));
    },
  };
};

/**
 * Says what was never said, so that `writeSounds` finds it, in processes of their own, two at a time, as each fills one
 * core: one for each language in `whole`, and one for the beginnings of all others.
 */
export const sayAll = async (whole: readonly string[]): Promise<void> => {
  const isWhole = (tag: string): boolean => whole.includes(tag);
  const unknown = languageTags.filter((tag) => !rememberedSounds(tag).hasAll(textsToSay(tag, isWhole(tag))));
  const left = [
    ...unknown.filter(isWhole).map((tag) => [tag]),
    unknown.filter((tag) => !isWhole(tag)),
  ].values();
  const worker = async () => {
    for (const tags of left) if (tags.length > 0) await sayApart(tags, tags.every(isWhole));
  };
  await Promise.all([worker(), worker()]);
};

/** Writes every language, those in `whole` completely. */
export const writeSounds = async (dist: string, whole: readonly string[]): Promise<void> => {
  for (const tag of languageTags) await writeLanguage(dist, tag, whole.includes(tag));
};

const sayApart = (tags: readonly LanguageTag[], isWhole: boolean): Promise<void> =>
  new Promise((done, failed) => {
    const program = [...process.execArgv, join(import.meta.dirname, 'say.ts')];
    const child = spawn(process.execPath, [...program, isWhole ? 'whole' : 'beginning', ...tags], {
      stdio: 'inherit',
    });
    child.on('exit', (code) => (code === 0 ? done() : failed(new Error(`${tags}: the sound was not made.`))));
  });
