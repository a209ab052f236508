import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { languageTags } from '../../locales/languages';
import { hashOf, locksIn } from '../../scripts/build/inline';
import { EXIT_ORIGIN, isServed } from '../../scripts/serve/headers.mjs';
import { inlineHashes } from '../../scripts/serve/inlineHashes.mjs';

test.use({ serviceWorkers: 'allow' });

const root = process.env.TEST_ROOT ?? 'dist';
const files = readdirSync(root, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
  .filter((name) => !name.startsWith('.vite/'));
const ending = (...endings: string[]) => files.filter((name) => endings.some((one) => name.endsWith(one)));
const read = (name: string) => readFileSync(join(root, name), 'utf8');
const holding = (names: string[], pattern: RegExp) =>
  names.flatMap(
    (name) =>
      read(name)
        .match(new RegExp(pattern, `${pattern.flags}g`))
        ?.map((found) => `${name}: ${found}`) ?? [],
  );

test('only files that the server knows are built, and none that tells how', () => {
  const extra = files.filter((name) => !isServed(name.replace(/\.(br|gz)$/, '')));
  expect(extra).toEqual([]);
  expect(ending('.map')).toEqual([]);
});

const doors = ['index.html', ...languageTags.map((tag) => `${tag}/index.html`)];

test('no page holds a script, a style or a handler of its own, but for the two that the policy names by their hashes', () => {
  const pages = ending('.html');
  expect(pages.length).toBeGreaterThan(20);
  const held = (pattern: RegExp) =>
    pages.flatMap((name) =>
      [...read(name).matchAll(pattern)].map(([, content = '']) => `${name} ${hashOf(content)}`),
    );
  const named = (hash: string) => doors.map((name) => `${name} ${hash}`).sort();
  expect(held(/<style[^>]*>(.*?)<\/style>/gs).sort()).toEqual(named(inlineHashes.style));
  expect(held(/<script(?![^>]* src=)[^>]*>(.*?)<\/script>/gs).sort()).toEqual(named(inlineHashes.script));
  expect(holding(pages, /\s(style|on\w+)="[^"]*"|javascript:/)).toEqual([]);
});

test('on every page the script that removes APIs comes before all others', () => {
  const locks = locksIn(root);
  for (const name of doors) {
    const [, first = ''] = read(name).split(/<script[^>]*>/);
    expect(first.startsWith(locks), name).toBe(true);
  }
  const firsts = ending('.html')
    .filter((name) => !doors.includes(name))
    .flatMap((name) => read(name).match(/<script[^>]*>/)?.[0] ?? []);
  expect(firsts.length).toBeGreaterThan(20);
  expect([...new Set(firsts)]).toEqual(['<script defer src="/locks.js">']);
});

test('the only module of a static page is the quick exit', () => {
  const still = ending('.html').filter(
    (name) => /^[\w-]+\/[\w-]+\/index\.html$/.test(name) && !/^kiosk/.test(name),
  );
  expect(still.length).toBeGreaterThan(20);
  const scripts = holding(still, /<script type="module"[^>]*>/).map((found) => found.replace(/^[^:]*: /, ''));
  expect(scripts.length).toBe(still.length);
  expect([...new Set(scripts)]).toEqual([expect.stringContaining('src="/assets/publicPage-')]);
  const [page = ''] = files.filter((name) => /^assets\/publicPage-.*\.js$/.test(name));
  expect(read(page)).not.toMatch(/["']\.\/first-/);
});

test('no page links to or requests anything but this site, telephone numbers and the page for leaving', () => {
  const elsewhere = holding(ending('.html'), /\s(?:src|href|action|srcset|poster|data)="(?!\/|#|tel:)[^"]*"/);
  expect(elsewhere.filter((found) => !found.includes(`href="${EXIT_ORIGIN}/"`))).toEqual([]);
});

test('no style sheet requests anything of another site', () => {
  expect(holding(ending('.css'), /@import[^;]*|url\((?!["']?\/(?!\/))[^)]*\)/)).toEqual([]);
});

test('no script evaluates text, listens for messages, or has a test hook', () => {
  expect(
    holding(ending('.js'), /\beval\(|\bnew Function\b|=Function\b|SpeechRecognition|sourceMappingURL/),
  ).toEqual([]);
  expect(
    holding(ending('.js', '.html'), /data-testid|__TEST|playwright|vitest|localhost|127\.0\.0\.1/i),
  ).toEqual([]);
});

test('no script looks for developer tools', () => {
  expect(ending('.js').length).toBeGreaterThan(20);
  expect(holding(ending('.js'), /__REACT_DEVTOOLS_GLOBAL_HOOK__|__xstate__/)).toEqual([]);
});

test('autocomplete is off for every field of every page', () => {
  expect(
    holding(
      ending('.html'),
      /<(?:input|form)(?![^>]*autocomplete="off")[^>]*>|<textarea|<select|contenteditable/i,
    ),
  ).toEqual([]);
});
