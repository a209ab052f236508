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

interface Rule {
  pattern: RegExp;
  unset: string[];
  set: [name: string, value: string][];
}

/** Reads a `_headers` file in the format of Cloudflare Pages. @throws Error for a line that it would not take */
const parseHeaders = (text: string): Rule[] => {
  const rules: Rule[] = [];
  for (const line of text.split('\n').map((each) => each.trim())) {
    if (line === '' || line.startsWith('#')) continue;
    if (line.length > 2_000) throw new Error(`A line may have 2,000 signs: ${line.slice(0, 60)}`);
    const [, unset] = line.match(/^! ([\w-]+)$/) ?? [];
    const [, name, value] = line.match(/^([\w-]+): (.+)$/) ?? [];
    const last = rules.at(-1);
    if (line.startsWith('/'))
      rules.push({ pattern: new RegExp(`^${line.split('*').map(escaped).join('.*')}$`), unset: [], set: [] });
    else if (last && unset) last.unset.push(unset.toLowerCase());
    else if (last && name && value) last.set.push([name.toLowerCase(), value]);
    else throw new Error(`This line is no rule: ${line}`);
  }
  if (rules.length > 100) throw new Error('There may be 100 rules.');
  return rules;
};

/** What that host sends: each rule that fits, in order; what two rules set is joined. */
const sentFor = (rules: readonly Rule[], path: string): Record<string, string> => {
  const sent = new Map<string, string>();
  for (const { unset, set } of rules.filter(({ pattern }) => pattern.test(path))) {
    for (const name of unset) sent.delete(name);
    for (const [name, value] of set) {
      const before = sent.get(name);
      sent.set(name, before === undefined ? value : `${before}, ${value}`);
    }
  }
  return Object.fromEntries(sent);
};

const paths =
  '/ /en/ /en/idnyc/ /sitemap.xml /icon.svg /center.json /sw.js /assets/a-1.js /kiosk/ /kiosk/forget/ /nowhere';
test.each(['/', '/help/'])('a host that reads _headers sends exactly ours for a site under %s', (base) => {
  const rules = parseHeaders(deployFiles(base)._headers ?? '');
  for (const path of paths.split(' ')) {
    const ours = Object.entries(headersFor(path, { https: true }))
      .filter(([name]) => name !== 'Content-Type')
      .map(([name, value]) => [name.toLowerCase(), value]);
    expect(sentFor(rules, base.slice(0, -1) + path), path).toEqual(Object.fromEntries(ours));
  }
});

test.each([
  ['sets a second value beside the first', '  ! Cache-Control\n', ''],
  ['names no path', '/*\n', '*\n'],
  ['is longer than it reads', 'nosniff', 'x'.repeat(2_100)],
])('a _headers file that %s is noticed', (_fault, before, after) => {
  const spoiled = (wanted._headers ?? '').replaceAll(before, after);
  expect(spoiled).not.toBe(wanted._headers);
  const asset = () => sentFor(parseHeaders(spoiled), '/assets/a-1.js')['cache-control'];
  const isRight = () => asset() === headersFor('/assets/a-1.js')['Cache-Control'];
  expect(() => expect(isRight()).toBe(true)).toThrow();
});

test('no server configuration writes an access log', () => {
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
