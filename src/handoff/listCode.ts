import { places } from '../catalog/places';
import { type ProgramId, programs } from '../catalog/programs';
import { isListCode } from '../shell/fragment';
import { crc32 } from './crc32';
import { serves, type TakenList } from './list';

/** Result of reading a code. `unknown` counts entries that match nothing in the current catalog. */
export interface ListReading {
  state: 'whole' | 'damaged' | 'otherVersion' | 'tooLong';
  list: TakenList;
  unknown: number;
}

/** In characters. Longer than any real list, short enough for messaging apps to pass on. */
export const longestCode = 2_000;

/**
 * Encodes a list as `l1.<entries>.<checksum>`: five base64url characters for each program and each of its places,
 * hashed from their ids, and a checksum of six. Contains no characters that messaging apps rewrite.
 */
export const writeListCode = (list: TakenList): string => {
  const entries = list.flatMap(({ program, places }) => [programEntry(program), ...places.map(placeEntry)]);
  return seal(`${version}.${entries.join('')}`);
};

/**
 * Decodes a code, with or without its `#`. Never throws; null if the fragment is no list code of any version. Only a
 * code with a valid checksum is `whole`; from any other the recognizable entries are recovered.
 */
export const readListCode = (fragment: string): ListReading | null => {
  const code = fragment.replace(/^#/, '');
  if (!isListCode(code)) return null;
  if (code.length > longestCode) return salvage('tooLong', code.slice(0, longestCode));
  if (!code.startsWith(`${version}.`)) return salvage('otherVersion', code);
  const [, sealed = '', entries = ''] = code.match(/^(l1\.((?:[\w-]{5})*))\.[\w-]{6}$/) ?? [];
  if (sealed === '' || seal(sealed) !== code) return salvage('damaged', code);
  const chunks = entries.match(/.{5}/g) ?? [];
  return { state: 'whole', list: listOf(chunks), unknown: chunks.filter((one) => !known.has(one)).length };
};

const version = 'l1';

const seal = (text: string): string => `${text}.${inLetters(crc32(text), 6)}`;

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** The top bits of a 32-bit number as base64url, six bits per character. */
const inLetters = (value: number, length: number): string =>
  Array.from({ length }, (_, place) => {
    const shift = 26 - 6 * place;
    return letters[(shift >= 0 ? value >>> shift : value << -shift) & 63];
  }).join('');

const programEntry = (id: string): string => inLetters(crc32(`program ${id}`), 5);
const placeEntry = (id: string): string => inLetters(crc32(`place ${id}`), 5);

type Known = { program: ProgramId } | { place: string };
const known: ReadonlyMap<string, Known> = new Map<string, Known>([
  ...programs.map(({ id }) => [programEntry(id), { program: id }] as const),
  ...places.map(({ id }) => [placeEntry(id), { place: id }] as const),
]);

/**
 * Assigns each place to the program before it. Places that do not serve that program are dropped, because their own
 * program was lost.
 */
const listOf = (chunks: readonly string[]): TakenList => {
  const list = new Map<ProgramId, Set<string>>();
  let latest: ProgramId | null = null;
  for (const entry of chunks.flatMap((chunk) => known.get(chunk) ?? [])) {
    if ('program' in entry) {
      latest = entry.program;
      list.set(latest, list.get(latest) ?? new Set());
    } else if (latest && serves(entry.place, latest)) {
      list.get(latest)?.add(entry.place);
    }
  }
  return [...list].map(([program, places]) => ({ program, places: [...places] }));
};

/** Tries every offset, so that one missing or extra character costs one entry and not all that follow. */
const salvage = (state: ListReading['state'], code: string): ListReading => {
  const text = code.replace(/^l\d+\./, '');
  const chunks: string[] = [];
  for (let at = 0; at + 5 <= text.length; at++) {
    const chunk = text.slice(at, at + 5);
    if (!known.has(chunk)) continue;
    chunks.push(chunk);
    at += 4;
  }
  return { state, list: listOf(chunks), unknown: 0 };
};
