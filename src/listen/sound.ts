import { patience } from '../../machines/readAloud';
import { rest } from './lines';

type Index = Record<string, readonly [offset: number, length: number]>;

/** The clips of one language, available while the download is still running. */
export interface Sound {
  /**
   * The clip as an MP3, or null if the language has none under this key. Rejects with an Error if the download
   * fails before this clip arrives.
   */
  clip(key: string): Promise<ArrayBuffer | null>;
}

const fetched = new Map<string, Promise<Sound>>();

/** Milliseconds without data after which the download has failed; shorter than the player's own limit. */
const stalledMs = patience.loading - 5_000;

/** Whether the clips of a language are downloaded or downloading. */
export const isFetched = (language: string): boolean => fetched.has(language);

/**
 * Downloads all clips of a language in one file, so that the network cannot tell which screen is read; the clips
 * needed first come first. The result is cached. Rejects with an Error if the download fails; the next call tries
 * again.
 */
export const soundOf = (language: string): Promise<Sound> => {
  const known = fetched.get(language);
  if (known) return known;
  const download = fetchSound(language, () => fetched.delete(language));
  fetched.set(language, download);
  download.catch(() => fetched.delete(language));
  return download;
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
    fetchFile(`${import.meta.env.BASE_URL}sound/${language}.json`, signal),
    fetchFile(`${import.meta.env.BASE_URL}sound/${language}.mp3`, signal),
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
