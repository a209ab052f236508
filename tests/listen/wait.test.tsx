// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { inOrderOfNeed } from '../../scripts/build/sound/soundOrder';
import { readWords } from '../../scripts/build/words';
import { keysByText, linesIn, rest } from '../../src/listen/lines';
import { spokenTexts } from '../../src/listen/spoken';
import { wordsIn } from '../handoff/support';
import { everyScreen } from '../screens/everyScreen';

/** A slow network, in seconds and bytes; the index loads before the sound. */
const line = { latency: 0.4, bytesPerSecond: 400_000 / 8, listBytes: 7_000 };
const voice = { bytesPerSign: 144, bytesPerSecond: 2_000, restSeconds: 0.25 };

/** When each text has loaded, in seconds after the request, with the file in this order. */
const arrivals = (texts: ReadonlyMap<string, string>): ReadonlyMap<string, number> => {
  let bytes = line.listBytes;
  const come = new Map<string, number>();
  for (const text of texts.values()) {
    if (come.has(text)) continue;
    bytes += text.length * voice.bytesPerSign;
    come.set(text, line.latency + bytes / line.bytesPerSecond);
  }
  return come;
};

/** Seconds until the first sound, plus all later pauses for loading, when the whole screen is read. */
const waitFor = (texts: readonly string[], come: ReadonlyMap<string, number>) => {
  const first = come.get(texts[0] ?? '') ?? Number.NaN;
  let [clock, silence] = [first, 0];
  for (const text of texts) {
    const here = Math.max(clock, come.get(text) ?? Number.NaN);
    silence += here - clock;
    clock = here + (text.length * voice.bytesPerSign) / voice.bytesPerSecond + voice.restSeconds;
  }
  return { first, silence };
};

test('on 400 kbps every screen is heard within two seconds, and then waits little for what comes next', async () => {
  const texts = spokenTexts(readWords('en'));
  const keys = keysByText(texts);
  const come = arrivals(inOrderOfNeed(texts));
  const slow: string[] = [];
  let screens = 0;
  await everyScreen(await wordsIn('en'), (name, page) => {
    // The way to the list leads through the results, and its sound comes after theirs.
    if (name.startsWith('the list')) return;
    screens += 1;
    const folds = [...page.querySelectorAll('details')].map((fold) => [fold, fold.open] as const);
    for (const [fold] of folds) fold.open = false;
    const said = linesIn(page.querySelector('main') ?? page, keys).flatMap(({ piece }) => piece);
    for (const [fold, open] of folds) fold.open = open;
    const read = ['listen.synthetic', ...said].flatMap((key) => (key === rest ? [] : (texts.get(key) ?? '')));
    const { first, silence } = waitFor(read, come);
    const isHasty = /welcome|danger|help for/.test(name);
    if (!(first <= 2 && silence <= (isHasty ? 5 : 18)))
      slow.push(`${name}: ${first.toFixed(1)} s, then ${silence.toFixed(1)} s of silence`);
  });
  expect(screens).toBeGreaterThan(20);
  expect(slow).toEqual([]);
});

test('nothing is lost or said twice by the order, and it is the same whatever came before', () => {
  const texts = spokenTexts(readWords('en'));
  const ordered = inOrderOfNeed(texts);
  expect(new Map([...ordered].sort())).toEqual(new Map([...texts].sort()));
  expect([...ordered.keys()][0]).toBe('listen.synthetic');
});
