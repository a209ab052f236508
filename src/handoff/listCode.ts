import { places } from '../catalog/places';
import { type ProgramId, programs } from '../catalog/programs';
import { isListCode } from '../shell/fragment';
import { crc32 } from './crc32';
import { serves, type TakenList } from './list';

/** What could be read of a code; `unknown` counts entries that name nothing in today's catalog. */
export interface ListReading {
  state: 'whole' | 'damaged' | 'otherVersion' | 'tooLong';
  list: TakenList;
  unknown: number;
}

/** Far longer than any list that a hand ticks, and short enough for every way to pass on a link. */
export const longestCode = 2_000;

/**
 * A list as `l1.<entries>.<checksum>`: five characters for each program, then for each of its places, all made
 * from their ids; at the end six over all before. It holds nothing else, and no character that messengers rewrite.
 */
export const writeListCode = (list: TakenList): string => {
  const entries = list.flatMap(({ program, places }) => [programEntry(program), ...places.map(placeEntry)]);
  return seal(`${version}.${entries.join('')}`);
};

/**
 * Reads what `writeListCode` wrote, with or without its `#`. Never fails. Only a code whose checksum holds is
 * `whole`; of any other it gives those entries that are still recognizable, and says what is wrong.
 * Null for a fragment that is no code of any version.
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

/** The highest bits of a 32-bit number, six to a character. */
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

/** A place belongs to the program before it; one that does not serve it has lost its own, and goes. */
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

/** Slides over the text, so that a character lost or added costs one entry and not all that follow. */
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
