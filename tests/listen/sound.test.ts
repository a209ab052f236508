import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { patience } from '../../machines/readAloud';
import { isFetched, soundOf } from '../../src/listen/sound';

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const index = { first: [0, 2], last: [2, 2] };
const bytes = new Uint8Array([1, 2, 3, 4]);
type Served = { list?: 'stalls'; sound?: 'stalls' | number };

/** A network that serves the index and so many bytes of the sound, and then stalls. */
const serve = (...tries: readonly Served[]) => {
  let tried = 0;
  vi.stubGlobal('fetch', (path: string, { signal }: RequestInit = {}) => {
    const { list, sound } = tries[Math.min(Math.floor(tried++ / 2), tries.length - 1)] ?? {};
    const never = () =>
      new Promise<never>((_, fail) => {
        signal?.addEventListener('abort', () => fail(new Error('aborted')));
      });
    if (path.endsWith('.json')) return list ? never() : Promise.resolve(new Response(JSON.stringify(index)));
    if (sound === 'stalls') return never();
    const body = new ReadableStream<Uint8Array>({
      start: (stream) => {
        stream.enqueue(bytes.slice(0, sound));
        if (sound === undefined) stream.close();
        signal?.addEventListener('abort', () => stream.error(new Error('aborted')));
      },
    });
    return Promise.resolve(new Response(body));
  });
};

/** Passes the time after which reading aloud fails and can be retried. */
const givenUp = () => vi.advanceTimersByTimeAsync(patience.loading);

const stalls: Record<string, Served> = {
  'its list stalls': { list: 'stalls' },
  'it stalls before it begins': { sound: 'stalls' },
  'it stalls in the middle': { sound: 2 },
};
test.each(Object.entries(stalls))('where %s, the next try fetches it anew', async (what, stall) => {
  const tag = `xx ${what}`;
  serve(stall, {});
  const first = soundOf(tag).then((sound) => sound.clip('last'));
  first.catch(() => undefined);
  expect(isFetched(tag)).toBe(true);
  await givenUp();
  await expect(first).rejects.toThrow();
  expect(isFetched(tag)).toBe(false);
  const sound = await soundOf(tag);
  expect(new Uint8Array((await sound.clip('last')) ?? new ArrayBuffer())).toEqual(bytes.slice(2));
});

test('a sound that came whole is kept however long it is not asked for', async () => {
  serve({});
  const sound = await soundOf('yy');
  await sound.clip('last');
  await vi.advanceTimersByTimeAsync(10 * patience.loading);
  expect(isFetched('yy')).toBe(true);
  expect(await soundOf('yy')).toBe(sound);
  expect(await sound.clip('first')).not.toBeNull();
});
