import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { assetsOf, limits, tooHeavy, weigh } from '../../../scripts/build/budget';

let dist: string;
const page = (extra = '') =>
  `<script defer src="/locks.js"></script><script type="module" src="/assets/first-1.js"></script>${extra}<link rel="stylesheet" href="/assets/first.css">`;
const write = (path: string, content: string | Buffer) => writeFileSync(join(dist, path), content);

beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), 'budget-'));
  for (const folder of ['en', 'assets']) mkdirSync(join(dist, folder));
  write('locks.js', 'let a;');
  write('assets/first-1.js', randomBytes(60_000));
  write('assets/first.css', 'a{}');
  write('assets/help-1.js', randomBytes(20_000));
  write('en/index.html', page());
});
afterEach(() => rmSync(dist, { recursive: true }));

test('a site within its limits passes', () => {
  expect(tooHeavy(weigh(dist))).toEqual([]);
});

test('a planted import that the first page loads is found', () => {
  write('assets/planted-1.js', randomBytes(limits.script - 50_000));
  write('en/index.html', page('<script type="module" src="/assets/planted-1.js"></script>'));
  expect(tooHeavy(weigh(dist)).map(({ what }) => what)).toContain('script');
});

test('what a page asks for once it is painted counts, and so does the script that it holds', () => {
  const door = (held: string) =>
    `<html data-app="/assets/first-1.js /assets/planted-1.js"><script>${held}</script><script type="module" src="/locks.js"></script>`;
  write('assets/planted-1.js', randomBytes(20_000));
  write('en/index.html', door(''));
  expect(tooHeavy(weigh(dist))).toEqual([]);
  write('en/index.html', door(randomBytes(20_000).toString('base64')));
  expect(tooHeavy(weigh(dist)).map(({ what }) => what)).toContain('script');
});

test('what is fetched while the first question is read counts for the first visit', () => {
  write('assets/help-1.js', randomBytes(limits.firstVisit));
  expect(tooHeavy(weigh(dist)).map(({ what }) => what)).toEqual(['firstVisit']);
});

test('the letters of the names of languages count for the first visit, those of a whole language do not', () => {
  write('assets/ur-1.woff2', randomBytes(limits.firstVisit));
  expect(tooHeavy(weigh(dist))).toEqual([]);
  write('assets/ur-name-1.woff2', randomBytes(limits.firstVisit));
  expect(tooHeavy(weigh(dist)).map(({ what }) => what)).toEqual(['firstVisit']);
});

test('the same code weighs the same, whatever commit it was built from', () => {
  const built = (commit: string, hash: string) => {
    const chunk = `import"./first-${hash}.js";const made="0.2.0 ${commit}";`;
    write('assets/app-1.js', chunk.repeat(3));
    write(
      'en/index.html',
      page(`<script type="module" src="/assets/app-1.js"></script>0.2.0 ${commit} first-${hash}.css`),
    );
    return weigh(dist).map(({ bytes }) => bytes);
  };
  expect(built('00000000', 'AAAAAAAA')).toEqual(built('5f0c3a9e', 'x-Q_9bZ2'));
});

test('the same code weighs the same, whatever path it is served at', () => {
  const built = (base: string) => {
    write('assets/app-1.js', `const door="${base}en/";`.repeat(3));
    write(
      'en/index.html',
      page(`<script type="module" src="/assets/app-1.js"></script>`).replaceAll('"/', `"${base}`),
    );
    return weigh(dist, base).map(({ bytes }) => bytes);
  };
  expect(built('/help/for/everyone/')).toEqual(built('/'));
});

test('what a page says to search engines counts by itself', () => {
  const before = weigh(dist);
  const addresses = (href: string) =>
    `<link rel="canonical" href="${href}"><meta property="og:title" content="Find help">`;
  write('en/index.html', addresses('https://example.org/en/') + page());
  const after = weigh(dist);
  const except = (all: typeof after) => all.filter(({ what }) => what !== 'found');
  expect(except(after)).toEqual(except(before));
  expect(tooHeavy(after)).toEqual([]);
  write('en/index.html', addresses(randomBytes(limits.found).toString('hex')) + page());
  expect(tooHeavy(weigh(dist)).map(({ what }) => what)).toEqual(['found']);
});

test('every script and style sheet of a page is seen', () => {
  expect(assetsOf(page())).toEqual({
    scripts: ['/locks.js', '/assets/first-1.js'],
    others: ['/assets/first.css'],
    held: '',
  });
});

test('a policy in the page, for a host without headers, weighs nothing, as a header does', () => {
  const before = weigh(dist);
  write('en/index.html', `<meta http-equiv="Content-Security-Policy" content="default-src 'none'">${page()}`);
  expect(weigh(dist)).toEqual(before);
});
