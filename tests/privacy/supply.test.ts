import { readFileSync } from 'node:fs';
import { build, type Rollup } from 'vite';
import { expect, test } from 'vitest';
import { billOfMaterials } from '../../scripts/build/sbom';
import { knownAdvisories } from '../../scripts/verify/privacy/advisories';

interface Locked {
  version: string;
  resolved?: string;
  integrity?: string;
  dev?: boolean;
  optional?: boolean;
  license?: string;
  hasInstallScript?: boolean;
  link?: boolean;
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, Locked>;
};
const locked = Object.entries(packages).filter(([path]) => path !== '');

const registry = 'https://registry.npmjs.org/';

/** Every package whose code may reach a browser, and its purpose. */
const served: Record<string, string> = {
  react: 'shows the screens',
  'react-dom': 'shows the screens in a browser',
  scheduler: 'is a part of react-dom',
  xstate: 'holds the visit, and forgets it',
  i18next: 'finds the words of a language',
  'react-hook-form': 'carries the closed choices of a question',
  '@hookform/resolvers': 'lets react-hook-form ask zod',
  zod: 'says what a form may give back',
  'dialog-polyfill': 'is a dialog where the browser has none',
  uqr: 'draws the square code of a link',
};

const licenses = [
  'MIT',
  'MIT-0',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  // As its file says, with three clauses.
  'BSD',
  'BSD-3-Clause',
  '0BSD',
  'BlueOak-1.0.0',
  'CC0-1.0',
];
/** Reviewed; none of these packages is served. */
const licensesOfTools = [
  // The synthesizer, which runs at build time only.
  'GPL-3.0',
  'MPL-2.0',
  'CC-BY-4.0',
  'Python-2.0',
  'MIT OR Apache-2.0',
  'MIT AND Apache-2.0',
  '(MIT AND Zlib)',
  'Apache-2.0 AND LGPL-3.0-or-later',
];

test('only packages on the list, each with its reason, are in what is served', async () => {
  const built = (await build({ logLevel: 'silent', build: { write: false } })) as Rollup.RollupOutput;
  const modules = built.output.flatMap((part) => (part.type === 'chunk' ? part.moduleIds : []));
  const names = modules.flatMap((id) => id.match(/.*node_modules\/((?:@[^/]+\/)?[^/]+)/)?.[1] ?? []);
  expect(names.length).toBeGreaterThan(0);
  expect([...new Set(names)].filter((name) => !(name in served))).toEqual([]);
});

test('every dependency is pinned to one version, the one in the lockfile', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
    'dependencies' | 'devDependencies',
    Record<string, string>
  >;
  const all = Object.entries({ ...dependencies, ...devDependencies });
  expect(all.filter(([, range]) => !/^\d+\.\d+\.\d+$/.test(range))).toEqual([]);
  expect(all.filter(([name, range]) => packages[`node_modules/${name}`]?.version !== range)).toEqual([]);
  expect(Object.keys(dependencies).filter((name) => !(name in served))).toEqual([]);
});

test('the lockfile says of every package what it must contain, and where it comes from', () => {
  const loose = locked.filter(
    ([, { integrity, resolved }]) =>
      !integrity?.startsWith('sha512-') || !(resolved ?? registry).startsWith(registry),
  );
  expect(loose.map(([path]) => path)).toEqual([]);
});

test('no package may run a script when it is installed', () => {
  expect(readFileSync('.npmrc', 'utf8')).toMatch(/^ignore-scripts=true$/m);
  const served = locked.filter(([, { hasInstallScript, dev }]) => hasInstallScript && !dev);
  expect(served.map(([path]) => path)).toEqual([]);
});

test('every license is one that we have read', () => {
  const unread = locked.filter(
    ([, { license, dev }]) =>
      !licenses.includes(`${license}`) && !(dev && licensesOfTools.includes(`${license}`)),
  );
  expect(unread.map(([path, { license }]) => `${path}: ${license}`)).toEqual([]);
});

test('the bill of materials names every package that is served, with its version, license and hash', () => {
  const { components, dependencies } = billOfMaterials();
  const names = components.map(({ name }) => name);
  expect(Object.keys(served).filter((name) => !names.includes(name))).toEqual([]);
  expect(new Set(names).size).toBe(names.length);
  for (const { name, version, hashes, licenses, purl } of components) {
    expect.soft(version, name).toBe(packages[`node_modules/${name}`]?.version);
    expect.soft(hashes[0]?.content, name).toMatch(/^[0-9a-f]{128}$/);
    expect.soft(JSON.stringify(licenses), name).toMatch(/"(id|expression)":"[\w. ()-]+"/);
    expect.soft(purl, name).toMatch(/^pkg:npm\/(%40[\w-]+\/)?[\w-]+@\d/);
  }
  const refs = new Set(dependencies.map(({ ref }) => ref));
  expect(dependencies.flatMap(({ dependsOn }) => dependsOn).filter((ref) => !refs.has(ref))).toEqual([]);
});

test.each([
  ['none', { metadata: { vulnerabilities: { total: 0 } } }],
  [
    'found',
    { metadata: { vulnerabilities: { total: 1 } }, vulnerabilities: { react: { severity: 'high' } } },
  ],
  ['unknown', { error: { code: 'ENOTFOUND' } }],
  ['unknown', ''],
] as const)(
  'what the registry says of weaknesses is taken as %s, and silence never as none',
  (state, answer) => {
    expect(knownAdvisories(() => (answer === '' ? '' : JSON.stringify(answer))).state).toBe(state);
  },
);
