import { patience } from '../../machines/readAloud';
import { rest } from './lines';

type Index = Record<string, readonly [offset: number, length: number]>;

/** The sound of one language, while it comes and after. */
export interface Sound {
  /**
   * One sound as a file of its own; null where the language has none under this key.
   * @throws Error when the connection broke before this part had come.
   */
  clip(key: string): Promise<ArrayBuffer | null>;
}

const fetched = new Map<string, Promise<Sound>>();

/** A connection that brings nothing for so long has failed, before the reading that waits for it is given up. */
const stalledMs = patience.loading - 5_000;

/** Whether the sound of a language is here, or on its way. */
export const isFetched = (language: string): boolean => fetched.has(language);

/**
 * Fetches the whole sound of a language, once, so that nobody on the way learns which screen is read; what a
 * screen needs first comes first. A failed try is forgotten, and the next call tries again.
 */
export const soundOf = (language: string): Promise<Sound> => {
  const known = fetched.get(language);
  if (known) return known;
  const coming = fetchSound(language, () => fetched.delete(language));
  fetched.set(language, coming);
  coming.catch(() => fetched.delete(language));
  return coming;
};

const fetchSound = async (language: string, onBroken: () => void): Promise<Sound> => {
  const stalled = new AbortController();
  const { signal } = stalled;
  let timer: ReturnType<typeof setTimeout>;
  const waitOn = () => {
    clearTimeout(timer);
    timer = setTimeout(() => stalled.abort(), stalledMs);
  };
  waitOn();
  const [list, { body }] = await Promise.all([
    fetchFile(`/sound/${language}.json`, signal),
    fetchFile(`/sound/${language}.mp3`, signal),
  ]);
  const index: Index = await list.json();
  const ends = Object.values(index).map(([offset, length]) => offset + length);
  if (!body) throw new Error(`The sound of ${language} is empty.`);
  const bytes = new Uint8Array(Math.max(0, ...ends));
  const waiting = new Set<{ until: number; come: () => void; fail: (reason: unknown) => void }>();
  let arrived = 0;
  let broken: unknown = null;
  const wake = () => {
    for (const one of waiting) {
      if (one.until > arrived && broken === null) continue;
      waiting.delete(one);
      if (one.until > arrived) one.fail(broken);
      else one.come();
    }
  };
  const read = async () => {
    const reader = body.getReader();
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      waitOn();
      bytes.set(next.value.subarray(0, bytes.length - arrived), arrived);
      arrived += next.value.length;
      wake();
    }
    clearTimeout(timer);
    if (arrived < bytes.length) throw new Error(`The sound of ${language} ends too early.`);
  };
  read().catch((reason) => {
    broken = reason;
    onBroken();
    wake();
  });
  return {
    clip: async (key) => {
      const [offset, length] = index[key] ?? [0, 0];
      if (length === 0 || key === rest) return null;
      await new Promise<void>((come, fail) => {
        waiting.add({ until: offset + length, come, fail });
        wake();
      });
      return bytes.slice(offset, offset + length).buffer;
    },
  };
};

const fetchFile = async (path: string, signal: AbortSignal): Promise<Response> => {
  const response = await fetch(path, { signal });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response;
};
