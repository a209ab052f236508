import { readFileSync } from 'node:fs';
import postcss from 'postcss';
import { describe, expect, test } from 'vitest';
import { tooNew } from '../../../scripts/build/browsers/builtIns';
import { oldest, passing, scriptTargets, styleTargets } from '../../../scripts/build/browsers/oldest';
import { tooNewStyle } from '../../../scripts/build/browsers/style';
import { olderStyle } from '../../../scripts/build/vite/olderStyle';

describe('a script that the oldest browsers cannot run is found', () => {
  test.each([
    ['[1, 2].at(-1)', '.at()'],
    ['list.findLastIndex((one) => one)', '.findLastIndex()'],
    ['list.toSorted()', '.toSorted()'],
    ['Object.hasOwn(one, "two")', 'Object.hasOwn'],
    ['structuredClone(one)', 'structuredClone'],
    ['window.structuredClone(one)', 'structuredClone'],
    ['AbortSignal.timeout(5)', 'AbortSignal.timeout'],
    ['crypto.randomUUID()', '.randomUUID()'],
    ['Promise.withResolvers()', '.withResolvers()'],
    ['new Intl.ListFormat("en")', 'Intl.ListFormat'],
    ['/(?<=a)b/.test(text)', '/(?<=/'],
    ['await import("./file.js")', 'await outside of a function'],
    ['class One { static { go(); } }', 'static {}'],
    ['one?.two(...three)', '?.(...)'],
    ['document.querySelector("p:has(b)")', '":has(b)"'],
    ['document.querySelector("p:not(a, b)")', '":not(a, b)"'],
  ])('%s', (script, what) => {
    expect([...tooNew([script]).keys()]).toContain(what);
  });

  test.each([
    ['text.replaceAll("a", "b"); list.flatMap((one) => one); Object.entries(one)'],
    ['element.checkVisibility?.()'],
    ['const own = { at: 3 }; own.at'],
    ['const one = { show() {} }; one.show()'],
    ['async () => { await one?.two(three); }'],
  ])('and what they can run is not: %s', (script) => {
    expect([...tooNew([script]).keys()]).toEqual([]);
  });
});

describe('a style that the oldest browsers do not support is found', () => {
  test.each([
    ['@layer one { a { color: red } }', '@layer'],
    ['a:has(b) { color: red }', ':has'],
    ['a { rotate: 4deg }', 'rotate'],
    ['a { height: 100dvh }', '1dvh'],
    ['a { color: color-mix(in srgb, red, blue) }', 'color-mix()'],
    ['a { color: light-dark(red, blue) }', 'light-dark()'],
    ['a { overflow: clip }', 'overflow: clip'],
    ['@media (width > 4px) { a { color: red } }', '@media (… < …)'],
    // A browser that does not know `dvh` takes this for a value, and has none.
    ['a { height: 100vh; height: calc(100dvh - var(--bar)) }', '1dvh'],
    ['a:has(b), c { color: red }', 'a:has(b), c, as one rule'],
  ])('%s', (style, what) => {
    expect([...tooNewStyle(style).keys()]).toContain(what);
  });

  test('what stands after an older value is an offer', () => {
    expect([...tooNewStyle('a { height: 100vh; height: 100dvh }').keys()]).toEqual([]);
  });
});

describe('our style is made older', () => {
  const older = async (style: string) =>
    (await postcss(olderStyle()).process(style, { from: undefined })).css.replace(/\s+/g, ' ').trim();

  test('a layer becomes strength, the same in every file', async () => {
    expect(await older('@layer parts { a { color: red } } b { color: red }')).toBe(
      `a:not(#\\#):not(#\\#) { color: red } b${':not(#\\#)'.repeat(9)} { color: red }`,
    );
    expect(await older('@layer base { .one.two { color: red } } @layer parts { a { color: red } }')).toBe(
      '.one.two { color: red } a:not(#\\#):not(#\\#) { color: red }',
    );
  });

  test('a name by # would be as strong as a layer, and stops the build', async () => {
    await expect(older('@layer base { #app { color: red } }')).rejects.toThrow(/\[id=/);
  });

  test('heights have an older one before them', async () => {
    expect(await older('@layer base { a { height: 50dvh; top: 0.5lh } }')).toBe(
      'a { height: 50vh; height: 50dvh; top: 0.75em; top: 0.5lh }',
    );
  });
});

test('what the page asks a browser for before the first question is what scripts are held to', () => {
  const early = readFileSync('src/early/firstTouch.ts', 'utf8');
  expect(early).toContain("'any' in Promise && 'replaceChildren' in page");
  // Whoever passes there is no younger than what we promise, in no browser.
  for (const { name, version } of oldest) {
    const passes = passing.find((browser) => browser.name === name);
    expect(Number.parseFloat(passes?.version ?? '999'), name).toBeLessThanOrEqual(Number(version));
  }
  expect(styleTargets).toEqual(['chrome87', 'firefox91', 'safari14']);
  expect(scriptTargets).toEqual(['chrome91', 'firefox91', 'safari14']);
});
