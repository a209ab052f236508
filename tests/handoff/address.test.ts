import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { takeListCode } from '../../src/shell/fragment';
import { kioskPage, takeMode } from '../../src/shell/mode';

afterEach(() => vi.unstubAllGlobals());

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => ({ name, text: readFileSync(join('src', name), 'utf8') }));

test('only two files ever read what came with the address: one the way of use, one a list', () => {
  const reading =
    /location\.(search|hash)|\} = location;|URLSearchParams|document\.referrer|window\.name|onmessage|'message'/;
  expect(
    sources
      .filter(({ text }) => reading.test(text))
      .map(({ name }) => name)
      .sort(),
  ).toEqual(['shell/fragment.ts', 'shell/mode.ts']);
});

test('a hundred thousand addresses: none says more than a way of use or a list, and none keeps its query', () => {
  const next = randomFrom(20261127);
  const went: string[] = [];
  const address = { pathname: '/en/', search: '', hash: '', replace: (to: string) => void went.push(to) };
  vi.stubGlobal('location', address);
  vi.stubGlobal('document', { documentElement: { dataset: {} } });
  vi.stubGlobal('history', { replaceState: (_: unknown, __: string, to: string) => void went.push(to) });
  const wrong: string[] = [];
  const seen = new Set<string>();
  for (let round = 0; round < 100_000; round++) {
    address.search = next(4) === 0 ? '' : `?${pieces(next)}`;
    address.hash = next(3) === 0 ? '' : `#${pieces(next)}`;
    went.length = 0;
    const mode = takeMode();
    const isClean = went[0] === (mode === null ? kioskPage() : address.search && `/en/${address.hash}`);
    const isAsked = mode === 'phone' || address.search.includes(`mode=${mode ?? 'kiosk'}`);
    const code = mode && takeListCode();
    if ((!isClean && address.search !== '') || !isAsked || (code && code !== address.hash))
      wrong.push(`${address.search} ${address.hash}`);
    seen.add(`${mode} ${Boolean(code)}`);
  }
  expect(wrong).toEqual([]);
  expect(seen.size).toBe(5);
});

/** Random pieces of a fragment: our own names, and what browsers and mail programs add. */
function pieces(next: (below: number) => number): string {
  const tried = [
    'mode=guide',
    'mode=kiosk',
    'answers[urgent]=danger',
    'needs=lawyer',
    'lang=ur',
    'l1.',
    'MacgO',
    'l9.AAAAA',
  ];
  const more = [
    'utm_source=x',
    '<script>',
    '%00',
    '&',
    '=',
    'javascript:alert(1)',
    '__proto__[a]=1',
    '\u202e',
    '{"needs":1}',
  ];
  const all = [...tried, ...more];
  return Array.from({ length: 1 + next(4) }, () => all[next(all.length)]).join(next(2) ? '&' : '');
}

function randomFrom(seed: number) {
  let state = seed;
  return (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
