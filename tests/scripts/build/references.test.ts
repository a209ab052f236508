import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { strayReferences } from '../../../scripts/build/references';

let dist: string;
beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), 'references-'));
});
afterEach(() => rmSync(dist, { recursive: true }));

const found = (name: string, content: string): readonly string[] => {
  const file = join(dist, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
  return strayReferences(dist, '/help/');
};

test.each([
  ['en/index.html', '<a href="/en/now/">', '/en/now/'],
  ['en/index.html', '<html data-app="/help/assets/a.js /assets/b.js">', '/assets/b.js'],
  ['en/index.html', '<meta http-equiv="refresh" content="0;url=/kiosk/">', '/kiosk/'],
  ['en/index.html', '<script src="//elsewhere.example/a.js"></script>', '//elsewhere.example/a.js'],
  ['icon.svg', '<svg><image href="/icons/a.png"/></svg>', '/icons/a.png'],
  ['assets/a.css', '@font-face{src:url(/assets/ur.woff2)}', '/assets/ur.woff2'],
  ['en/site.webmanifest', '{"scope":"/"}', '/'],
  ['center.json', '{"logo":"/logo.png"}', '/logo.png'],
  ['assets/a.js', 'fetch("/center.json")', '/center.json'],
  ['assets/a.js', 'const a=`/sound/${b}.mp3`', '/sound/'],
  ['assets/a.js', 'const a=`/${b}/now/`', '/ + …'],
  ['assets/a.js', 'const a="/"+b', '/ + …'],
  ['assets/a.js', 'history.replaceState(null,"",`/`)', '/'],
  ['assets/a.js', 'location.replace("/")', '/'],
  ['assets/a.js', 'location.href="/"', '/'],
  ['assets/a.js', 'go(a??"/")', '/'],
])('in %s, %s leaves the path', (name, content, reference) =>
  expect(found(name, content)).toEqual([`${name} refers to ${reference}, which is not below /help/.`]),
);

test.each([
  [
    'en/index.html',
    '<a href="/help/en/now/"> <a href="https://weather.gov/"> <a href="#main"> <p title="a/b">',
  ],
  ['assets/a.css', 'a{background:url(/help/assets/a.png)}'],
  ['assets/a.js', 'const keys={jump:"/"};"a/b".split("/");const b=`/help/${a}/`;const c=/\\/x/;const d="/>"'],
  ['notes.txt', '/anything'],
])('in %s, %s does not', (name, content) => expect(found(name, content)).toEqual([]));

test('a site that has a host to itself has no path to leave', () => {
  found('en/index.html', '<a href="/en/now/">');
  expect(strayReferences(dist, '/')).toEqual([]);
});
