import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { filesIn } from '../../../scripts/build/builtFiles';
import { expectNamed, hashOf, inlineIn } from '../../../scripts/build/inline';
import { headersFor } from '../../../scripts/serve/headers.mjs';
import { inlineHashes } from '../../../scripts/serve/inlineHashes.mjs';

let dist: string;
beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), 'inline-'));
});
afterEach(() => rmSync(dist, { recursive: true }));

const built = (style: string, touch: string) => {
  const files = {
    'assets/early.css': style,
    'assets/meant.js': 'var m;',
    'assets/touch.js': touch,
    'locks.js': '// Why.\nlet lock = 1;\n',
  };
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(dist, path)), { recursive: true });
    writeFileSync(join(dist, path), content);
  }
  const manifest = {
    'src/look/early.css': { file: 'assets/early.css' },
    'src/early/touchGuard.ts': { file: 'assets/meant.js' },
    'src/early/firstTouch.ts': { file: 'assets/touch.js' },
  };
  mkdirSync(join(dist, '.vite'), { recursive: true });
  writeFileSync(join(dist, '.vite/manifest.json'), JSON.stringify(manifest));
  return inlineIn(dist, manifest);
};

test('the script that removes APIs comes first, and the others’ names stay local', () => {
  expect(built('a{}\n', 'var e=1;\n')).toEqual({
    style: 'a{}',
    script: 'let lock=1;(()=>{var m;})();(()=>{var e=1;})();',
  });
});

test.each([
  ['asks for a file', 'a{background:url(/b.png)}', 'var e=1;', /early\.css asks for a file/],
  ['ends the style', 'a{}</style>', 'var e=1;', /early\.css/],
  ['imports', 'a{}', 'import{t as e}from"./b.js";e()', /firstTouch\.ts has come apart/],
  ['ends the script', 'a{}', 'e("</script>")', /firstTouch\.ts/],
])('what %s cannot stand inside of a page', (_what, style, touch, fault) => {
  expect(() => built(style, touch)).toThrow(fault);
});

test('an import on demand can', () => {
  expect(() => built('a{}', 'import("./b.js")')).not.toThrow();
});

test('a build whose page the policy would refuse stops, and says what to run', () => {
  expect(() => expectNamed(built('a{}', 'var e=1;'), inlineHashes)).toThrow(/npm run deploy-headers/);
});

test('one run names what was built in the policy, and in every server’s settings', () => {
  const { style, script } = built('a{}', 'var e=1;');
  const root = join(dist, 'repository');
  for (const folder of ['locales', 'scripts/build', 'scripts/serve', 'package.json'])
    cpSync(folder, join(root, folder), { recursive: true });
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  execFileSync(process.execPath, ['--import', 'tsx', 'scripts/build/writeDeployment.ts'], {
    cwd: root,
    env: { ...process.env, DIST: dist },
  });
  const written = filesIn(join(root, 'deploy/web')).map((file) => readFileSync(file, 'utf8'));
  const policies = written.filter((text) => text.includes('script-src'));
  expect(policies.length).toBeGreaterThanOrEqual(3);
  for (const text of [...policies, readFileSync(join(root, 'scripts/serve/inlineHashes.mjs'), 'utf8')])
    for (const content of [style, script]) expect(text).toContain(hashOf(content));
});

test('the policy names what the page holds, and lets nothing unnamed run', () => {
  const policy = headersFor('/')['Content-Security-Policy'] ?? '';
  expect(policy).toContain(`script-src 'self' '${inlineHashes.script}';`);
  expect(policy).toContain(`style-src 'self' '${inlineHashes.style}';`);
  expect(policy).not.toContain('unsafe');
  expect(hashOf('')).toBe('sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=');
});
