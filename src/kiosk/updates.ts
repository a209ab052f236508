import { takeLatest } from '../../machines/takeLatest';

/** What the last look for a newer copy found. */
export type UpdateState = 'notYet' | 'same' | 'newer' | 'failed';

export interface Updates {
  state(): UpdateState;
  /** To be called when the kiosk comes to rest: a newer copy that waited is taken now. */
  rested(): void;
  /** To be called when the network or the screen is back: looks at once, unless it did so within a minute. */
  woken(): void;
  stop(): void;
}

const hour = 3_600_000;
const minute = 60_000;

/**
 * Looks for a newer copy of the site about once an hour and when the device wakes, never while the page loads: a
 * page that came a moment ago cannot be reloaded again and again. A newer copy is taken only while nobody is there.
 * `take` must itself make sure that the newer page is really served, so that half a release is never shown.
 */
export const watchForUpdates = ({
  running,
  latest: latestHash,
  isResting,
  take,
  every = hour,
}: {
  /** The hash of the copy that runs. */
  running: string;
  /** Asks for the hash of the newest copy; rejects when it cannot be had. */
  latest: () => Promise<string>;
  isResting: () => boolean;
  take: (hash: string) => void;
  every?: number;
}): Updates => {
  let state: UpdateState = 'notYet';
  let waiting: string | null = null;
  let lookedAt = Number.NEGATIVE_INFINITY;
  const rested = () => {
    if (waiting !== null && isResting()) take(waiting);
  };
  const look = async () => {
    lookedAt = performance.now();
    const isLast = takeLatest(latestHash);
    try {
      const hash = await latestHash();
      if (!isLast()) return;
      waiting = hash === running ? null : hash;
      state = waiting === null ? 'same' : 'newer';
    } catch {
      if (!isLast()) return;
      state = 'failed';
    }
    rested();
  };
  // A little earlier or later each, so that a city of kiosks does not ask in the same second.
  const timer = setInterval(look, every * (0.95 + Math.random() / 10));
  const woken = () => {
    if (performance.now() - lookedAt >= minute) void look();
  };
  return { state: () => state, rested, woken, stop: () => clearInterval(timer) };
};

/** The hash in `/version.json`. @throws Error when it is missing or not what it should be. */
export const fetchLatest = async (): Promise<string> => {
  const answer = await fetch('/version.json', { cache: 'no-store' });
  const { hash } = (await answer.json()) as { hash?: unknown };
  if (!answer.ok || typeof hash !== 'string' || !/^[0-9a-f]{8,64}$/.test(hash))
    throw new Error('There is no version to compare with.');
  return hash;
};
