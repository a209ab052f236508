/**
 * Reads our words into sound: `npm run voices -- ru ko`, or all languages without a name. Needs espeak-ng and
 * lame. Writes one MP3 a language, many short ones after each other, and an index of where each begins. What
 * was said before is kept; `--anew` says everything again, after a change of pronunciation.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isLanguageTag, type LanguageTag, languageTags } from '../locales/languages';
import { spokenTexts } from '../src/listen/spoken';
import { withoutVowels } from './arabic';
import { compress, type Squeeze, say, squeezes } from './synthesis';
import { hashOf, readWords } from './words';

/** Key to where its sound begins, how long it is (both in bytes), and the hash of the text that it says. */
export type SoundIndex = Record<string, [offset: number, length: number, text: string]>;
export type Sizes = Partial<Record<LanguageTag, { bytes: number; seconds: number; squeeze: Squeeze }>>;

const root = join(import.meta.dirname ?? process.cwd(), '..');
const folder = join(root, 'public/sound');
const sizesFile = join(root, 'src/listen/voices.json');
const voicedFile = join(root, 'src/listen/voiced.json');

/** A sound file is fetched over a phone line; it is never larger than this, in bytes. */
export const mostBytes = 3_000_000;

export const readSizes = (): Sizes => JSON.parse(readFileSync(sizesFile, 'utf8'));

export const readSoundIndex = (tag: LanguageTag): SoundIndex | null => {
  const file = join(folder, `${tag}.json`);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
};

export const readSound = (tag: LanguageTag): Buffer => readFileSync(join(folder, `${tag}.mp3`));

const speakLanguage = async (tag: LanguageTag, anew: boolean): Promise<void> => {
  const texts = spokenTexts(readWords(tag));
  const different = [...new Set(texts.values())];
  const before = anew ? undefined : readSizes()[tag];
  const spoken = new Map<string, Promise<Buffer>>();
  const saidOnce = (text: string): Promise<Buffer> => {
    const samples = spoken.get(text) ?? say(text, tag);
    spoken.set(text, samples);
    return samples;
  };
  for (const squeeze of squeezes.slice(before ? squeezes.indexOf(before.squeeze) : 0)) {
    const known = before?.squeeze === squeeze ? soundsOf(tag) : new Map<string, Buffer>();
    const squeezed = async (text: string) =>
      known.get(hashOf(text)) ?? compress(await saidOnce(text), squeeze);
    if (known.size === 0 && (await isSurelyTooLarge(different, squeezed))) continue;
    const sounds = await inTurns(different, squeezed);
    const whole = Buffer.concat(sounds);
    if (whole.length > mostBytes) continue;
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `${tag}.mp3`), whole);
    writeFileSync(join(folder, `${tag}.json`), inLines(indexOf(texts, different, sounds)));
    writeSizes({ ...readSizes(), [tag]: { bytes: whole.length, seconds: secondsOf(whole), squeeze } });
    const bare = tag === 'ar' ? new Set(different.flatMap(withoutVowels)) : new Set();
    if (bare.size > 0)
      console.log(`Please write the vowels of: ${[...bare].join(' ')} (scripts/arabicVowels.ts)`);
    console.log(`${tag}: ${texts.size} texts, ${(whole.length / 1e6).toFixed(2)} MB (${squeeze})`);
    return;
  }
  throw new Error(`${tag}: its sound does not fit into ${mostBytes} bytes.`);
};

/** Judged by every twentieth text, with room for a sample that was longer than most. */
const isSurelyTooLarge = async (
  texts: readonly string[],
  squeezed: (text: string) => Promise<Buffer>,
): Promise<boolean> => {
  const some = texts.filter((_, at) => at % 20 === 0);
  const sounds = await inTurns(some, squeezed);
  const letters = (of: readonly string[]) => of.join('').length;
  return (Buffer.concat(sounds).length * letters(texts)) / letters(some) > 1.1 * mostBytes;
};

/** The sounds that are there, by the hash of what they say. */
const soundsOf = (tag: LanguageTag): Map<string, Buffer> => {
  const whole = readSound(tag);
  return new Map(
    Object.values(readSoundIndex(tag) ?? {}).map(([offset, length, text]) => [
      text,
      whole.subarray(offset, offset + length),
    ]),
  );
};

const indexOf = (
  texts: ReadonlyMap<string, string>,
  different: readonly string[],
  sounds: readonly Buffer[],
): SoundIndex => {
  const places = new Map<string, [number, number]>();
  let offset = 0;
  for (const [at, text] of different.entries()) {
    const length = sounds[at]?.length ?? 0;
    places.set(text, [offset, length]);
    offset += length;
  }
  return Object.fromEntries(
    [...texts].map(([key, text]) => [key, [...(places.get(text) ?? [0, 0]), hashOf(text)]]),
  );
};

/** How long a chain of MP3 frames plays; each of ours holds 576 samples at 16 kHz. */
const secondsOf = (sound: Buffer): number => {
  const kilobits = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160];
  let frames = 0;
  for (let at = 0; at + 4 <= sound.length; frames++) {
    const flags = sound.readUInt8(at + 2);
    const bytes = Math.floor((72 * (kilobits[flags >> 4] ?? 0)) / 16) + ((flags >> 1) & 1);
    if (bytes === 0) throw new Error(`There is no MP3 frame at byte ${at}.`);
    at += bytes;
  }
  return Math.round((frames * 576) / 16_000);
};

const writeSizes = (sizes: Sizes): void => {
  const sorted = languageTags.flatMap((tag) => (sizes[tag] ? [[tag, sizes[tag]] as const] : []));
  writeFileSync(sizesFile, `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`);
  // Apart, since the first screen needs to know no more of it.
  writeFileSync(
    voicedFile,
    `${JSON.stringify(
      sorted.map(([tag]) => tag),
      null,
      2,
    )}\n`,
  );
};

/** One key a line, so that a change shows as one. */
const inLines = (index: SoundIndex): string => `${JSON.stringify(index).replaceAll('],', '],\n')}\n`;

/** The same for every item, four at a time, the results in the items' order. */
const inTurns = async <Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> => {
  const results = new Map<number, Result>();
  const left = items.entries();
  const worker = async () => {
    for (const [at, item] of left) results.set(at, await work(item));
  };
  await Promise.all([worker(), worker(), worker(), worker()]);
  return items.flatMap((_, at) => results.get(at) ?? []);
};

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const missing = ['espeak-ng', 'lame'].filter((tool) => spawnSync(tool, ['--version']).error);
  if (missing.length > 0) {
    console.error(`Please install ${missing.join(' and ')} first: apt install ${missing.join(' ')}`);
    process.exit(1);
  }
  const asked = process.argv.slice(2).filter(isLanguageTag);
  for (const tag of asked.length > 0 ? asked : languageTags)
    await speakLanguage(tag, process.argv.includes('--anew'));
}
