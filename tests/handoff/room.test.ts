import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const files = readdirSync('src/handoff').map((name) => ({
  name,
  text: readFileSync(join('src/handoff', name), 'utf8'),
}));
const importsOf = (text: string) =>
  [...text.matchAll(/(?:from|import\()\s*'([^']+)'/g)].map(([, path]) => path ?? '');

test('code that makes what a person takes away imports no answers', () => {
  const allowed =
    /^(\.\/|\.\.\/(catalog|components|language)\/|\.\.\/shell\/(?!visit$)|\.\.\/\.\.\/locales\/(languages|spoken)$|\.\.\/look\/[\w]+\.css\?url$|react|i18next$|uqr$)/;
  const foreign = files.flatMap(({ name, text }) =>
    importsOf(text)
      .filter((path) => !allowed.test(path) || /catalog\/(questions|conditions)$/.test(path))
      .map((path) => `${name} imports ${path}`),
  );
  expect(foreign).toEqual([]);
});

test('nothing is kept or sent: no storage, no request, no cookie, no log', () => {
  const forbidden =
    /\b(localStorage|sessionStorage|indexedDB|caches|fetch\(|sendBeacon|XMLHttpRequest|cookie|console)\b/;
  expect(files.filter(({ text }) => forbidden.test(text)).map(({ name }) => name)).toEqual([]);
});
