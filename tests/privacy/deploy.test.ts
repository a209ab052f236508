import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { deployFiles, deployFolder } from '../../scripts/build/deploy-headers';
import { headersFor } from '../../scripts/serve/headers.mjs';

const wanted = deployFiles();
const cloudflare = wanted['cloudflare-pages/_headers'] ?? '';

test('the settings for web servers are what today’s headers say: if not, run npm run deploy-headers', () => {
  const there = readdirSync(deployFolder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(deployFolder.length + 1));
  expect(there.sort()).toEqual(Object.keys(wanted).sort());
  for (const name of there) expect(readFileSync(join(deployFolder, name), 'utf8'), name).toBe(wanted[name]);
});

test.each([
  'nginx/headers.conf',
  'Caddyfile',
  'apache.conf',
  'cloudflare-pages/_headers',
  'netlify/_headers',
])('%s sets every header of a page', (name) => {
  const text = wanted[name]?.replaceAll('\\"', '"');
  for (const [header, value] of Object.entries(headersFor('/', { https: true })))
    if (header !== 'Content-Type') expect(text).toMatch(new RegExp(`${header}\\W+${escaped(value)}`));
});

test('for a site under a path, what has headers of its own is named below that path, and nowhere else', () => {
  // What the template for CloudFront names is tried below.
  const before = Object.entries(wanted).filter(([name]) => name !== 'cloudfront.json');
  const under = deployFiles('/help/');
  for (const [name, text] of before) {
    const named = (all = '') =>
      all.match(/(?<=^\W*(?:location ~ \^|header |<Location |))\/(assets|sw|kiosk)\b/gm);
    expect(named(under[name]), name).toBeNull();
    const below = under[name]?.match(/\/help\/(assets|sw|kiosk)\b/g) ?? [];
    expect(below.length, name).toBe(named(text)?.length ?? 0);
  }
  for (const host of ['cloudflare-pages', 'netlify'])
    expect(under[`${host}/_headers`]).toMatch(/^\/help\/\*$/m);
  expect(under.Containerfile).toContain('COPY dist/ /srv/site/help/');
  expect(deployFiles('/help/', 'dist-servers').Containerfile).toContain('COPY dist-servers/nginx/ ');
});

interface Rule {
  pattern: RegExp;
  unset: string[];
  set: [name: string, value: string][];
}

/** Reads a `_headers` file. @throws Error for a line that it would not take */
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

/** What Cloudflare sends: each rule that fits, in order; what two rules set is joined. */
const joined = (rules: readonly Rule[], path: string): Record<string, string> => {
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

/** What Netlify sends: of what several rules set, the value of the last one. */
const overridden = (rules: readonly Rule[], path: string): Record<string, string> => {
  const fitting = rules.filter(({ pattern }) => pattern.test(path));
  if (rules.some(({ unset }) => unset.length > 0)) throw new Error('Netlify knows no "!".');
  return Object.fromEntries(fitting.flatMap(({ set }) => set));
};

const paths =
  '/ /en/ /en/idnyc/ /sitemap.xml /icon.svg /center.json /sw.js /assets/a-1.js /kiosk/ /kiosk/forget/ /nowhere'.split(
    ' ',
  );
const wantedFor = (path: string) =>
  Object.fromEntries(
    Object.entries(headersFor(path, { https: true }))
      .filter(([name]) => name !== 'Content-Type')
      .map(([name, value]) => [name.toLowerCase(), value]),
  );
test.each([
  ['/', 'cloudflare-pages', joined],
  ['/help/', 'cloudflare-pages', joined],
  ['/', 'netlify', overridden],
  ['/help/', 'netlify', overridden],
] as const)('for a site under %s, %s sends exactly ours', (base, host, sentFor) => {
  const rules = parseHeaders(deployFiles(base)[`${host}/_headers`] ?? '');
  for (const path of paths) expect(sentFor(rules, base.slice(0, -1) + path), path).toEqual(wantedFor(path));
});

test.each([
  ['sets a second value beside the first', '  ! Cache-Control\n', ''],
  ['names no path', '/*\n', '*\n'],
  ['is longer than it reads', 'nosniff', 'x'.repeat(2_100)],
])('a _headers file that %s is noticed', (_fault, before, after) => {
  const spoiled = cloudflare.replaceAll(before, after);
  expect(spoiled).not.toBe(cloudflare);
  const asset = () => joined(parseHeaders(spoiled), '/assets/a-1.js')['cache-control'];
  const isRight = () => asset() === headersFor('/assets/a-1.js')['Cache-Control'];
  expect(() => expect(isRight()).toBe(true)).toThrow();
});

interface Template {
  Resources: Record<string, { Type: string; Properties: Record<string, unknown> }>;
}
interface HeadersPolicy {
  SecurityHeadersConfig: {
    ContentSecurityPolicy: { ContentSecurityPolicy: string };
    ContentTypeOptions: object;
    FrameOptions: { FrameOption: string };
    ReferrerPolicy: { ReferrerPolicy: string };
    StrictTransportSecurity: { AccessControlMaxAgeSec: number; IncludeSubdomains?: boolean };
  };
  CustomHeadersConfig: { Items: { Header: string; Value: string }[] };
  RemoveHeadersConfig: { Items: { Header: string }[] };
}
type Edge = (event: { request: object; response?: object }) => Record<string, unknown>;

/** A function of the template, as CloudFront would call it. */
const edge = ({ Resources }: Template, name: string): Edge =>
  new Function(`${Resources[name]?.Properties.FunctionCode}; return handler;`)() as Edge;

describe.each(['/', '/help/'])('the template for CloudFront, for a site under %s', (base) => {
  const template = JSON.parse(deployFiles(base)['cloudfront.json'] ?? '') as Template;
  const { Resources } = template;
  interface Behavior {
    PathPattern: string;
    ResponseHeadersPolicyId: { Ref: string };
  }
  const propertiesOf = <T>(name: string) => Resources[name]?.Properties as T;
  const site = propertiesOf<{
    DistributionConfig: { DefaultCacheBehavior: Behavior; CacheBehaviors: Behavior[] };
  }>('Site').DistributionConfig;

  test('sends exactly our headers', () => {
    for (const path of paths) {
      const { ResponseHeadersPolicyId: policy } =
        site.CacheBehaviors.find(({ PathPattern }) =>
          new RegExp(`^${escaped(PathPattern).replace('\\*', '.*')}$`).test(base + path.slice(1)),
        ) ?? site.DefaultCacheBehavior;
      const sent = propertiesOf<{ ResponseHeadersPolicyConfig: HeadersPolicy }>(
        policy.Ref,
      ).ResponseHeadersPolicyConfig;
      const {
        ContentSecurityPolicy: { ContentSecurityPolicy: rules },
        FrameOptions: { FrameOption: frames },
        ReferrerPolicy: { ReferrerPolicy: referrer },
        StrictTransportSecurity: { AccessControlMaxAgeSec: age, IncludeSubdomains: bindsOthers },
      } = sent.SecurityHeadersConfig;
      const answered = edge(
        template,
        'Answered',
      )({
        request: { uri: base + path.slice(1) },
        response: { statusCode: 200, headers: {} },
      }) as { headers: Record<string, { value: string }> };
      expect(
        {
          'content-security-policy': rules,
          'x-content-type-options': 'nosniff',
          'x-frame-options': frames,
          'referrer-policy': referrer,
          'strict-transport-security': `max-age=${age}${bindsOthers ? '; includeSubDomains' : ''}`,
          ...Object.fromEntries(
            sent.CustomHeadersConfig.Items.map(({ Header, Value }) => [Header.toLowerCase(), Value]),
          ),
          'cache-control': answered.headers['cache-control']?.value,
        },
        path,
      ).toEqual(wantedFor(path));
      // Amazon's limits for one policy.
      for (const { Header, Value } of sent.CustomHeadersConfig.Items)
        expect(Value.length, Header).toBeLessThanOrEqual(1_783);
      expect(sent.RemoveHeadersConfig.Items.map(({ Header }) => Header)).toEqual(
        expect.arrayContaining(['ETag', 'Last-Modified', 'Server']),
      );
    }
  });

  test('finds the page of a folder, names what it sends, and keeps nothing of what is not there', () => {
    const asked = (uri: string, querystring = {}) =>
      edge(template, 'Asked')({ request: { uri: base + uri, querystring } });
    expect(asked('en/idnyc/')).toMatchObject({ uri: `${base}en/idnyc/index.html` });
    expect(asked('')).toMatchObject({ uri: `${base}index.html` });
    for (const file of ['assets/a-1.js', 'nowhere', 'icon.svg'])
      expect(asked(file)).toMatchObject({ uri: base + file });
    expect(asked('zh-Hans', { mode: { value: 'guide' } })).toMatchObject({
      statusCode: 308,
      headers: { location: { value: `${base}zh-Hans/?mode=guide` } },
    });
    expect(asked('kiosk')).toMatchObject({ statusCode: 308 });
    const answered = (uri: string, statusCode = 200) =>
      edge(template, 'Answered')({ request: { uri: base + uri }, response: { statusCode, headers: {} } });
    expect(answered('en/index.html')).toMatchObject({
      headers: { 'content-type': { value: headersFor('/en/')['Content-Type'] } },
    });
    expect(answered('assets/a-1.js', 404)).toEqual({ statusCode: 404, headers: {} });
  });

  test('names only what it holds, and no log', () => {
    const text = JSON.stringify(template);
    const named = [...text.matchAll(/"(?:Ref|Fn::GetAtt)":(?:"|\[")([A-Za-z]+)"/g)].map(([, name]) => name);
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((name = '') => !(name in Resources) && !/^(Domain|Certificate)$/.test(name))).toEqual(
      [],
    );
    expect(text).not.toMatch(/Logging|RealtimeLog|LogDelivery/);
    expect(Resources.Files?.Properties.PublicAccessBlockConfiguration).toMatchObject({
      BlockPublicPolicy: true,
    });
  });
});

test('the workflow of GitHub builds for a host that can send no headers', () => {
  expect(wanted['github-pages.yml']).toMatch(/npm run build\n\s+env:\n\s+SITE_URL: .+\n\s+HEADERS: none\n/);
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
