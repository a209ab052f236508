import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { deployFiles, deployFolder } from '../../scripts/build/deploy-headers';
import { headersFor } from '../../scripts/serve/headers.mjs';

const wanted = deployFiles();

test('the settings for web servers are what today’s headers say: if not, run npm run deploy-headers', () => {
  const there = readdirSync(deployFolder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(deployFolder.length + 1));
  expect(there.sort()).toEqual(Object.keys(wanted).sort());
  for (const name of there) expect(readFileSync(join(deployFolder, name), 'utf8'), name).toBe(wanted[name]);
});

test.each(['nginx/headers.conf', 'Caddyfile', 'apache.conf', '_headers'])(
  '%s sets every header of a page',
  (name) => {
    const text = wanted[name]?.replaceAll('\\"', '"');
    for (const [header, value] of Object.entries(headersFor('/', { https: true })))
      if (header !== 'Content-Type') expect(text).toMatch(new RegExp(`${header}\\W+${escaped(value)}`));
  },
);

test('for a site under a path, what has headers of its own is named below that path, and nowhere else', () => {
  const before = Object.entries(wanted);
  const under = deployFiles('/help/');
  for (const [name, text] of before) {
    const named = (all = '') =>
      all.match(/(?<=^\W*(?:location ~ \^|header |<Location |))\/(assets|sw|kiosk)\b/gm);
    expect(named(under[name]), name).toBeNull();
    const below = under[name]?.match(/\/help\/(assets|sw|kiosk)\b/g) ?? [];
    expect(below.length, name).toBe(named(text)?.length ?? 0);
  }
  expect(under._headers).toMatch(/^\/help\/\*$/m);
  expect(under.Containerfile).toContain('COPY dist/ /srv/site/help/');
});

test('no server is told to write down who came', () => {
  expect(wanted['nginx/nginx.conf']).toMatch(
    /access_log off;[\s\S]*error_log \/dev\/null|error_log \/dev\/null[\s\S]*access_log off;/,
  );
  expect(wanted.Caddyfile).toMatch(/log \{\s+output discard/);
  expect(wanted['apache.conf']).toMatch(/^ErrorLog \/dev\/null$/m);
  expect(wanted['apache.conf']).not.toMatch(/^\s*(CustomLog|TransferLog)/m);
  expect(wanted.Containerfile).toMatch(/USER (?!0|root)/);
  expect(wanted.Containerfile).toContain('--log-driver none');
});

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
