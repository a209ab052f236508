import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { scriptTargets, styleTargets } from './scripts/build/browsers/oldest.ts';
import { site } from './scripts/build/site.ts';
import { bakedLists } from './scripts/build/vite/bakedLists.ts';
import { chunkNames } from './scripts/build/vite/chunkNames.ts';
import { olderStyle } from './scripts/build/vite/olderStyle.ts';
import { plainImports, withoutWatchers } from './scripts/build/vite/plainImports.ts';
import { wholeWordsPlugin } from './scripts/build/vite/wholeWords.ts';

const dist = process.env.DIST ?? 'dist';
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
// Read once: what a build makes before and after a commit would not hydrate.
process.env.COMMIT ??= commit();

/** Small scripts that pages inline, or load before or instead of the app. */
const beside = [
  'src/publicPage.ts',
  ...['touchGuard', 'firstTouch', 'inlineFallback', 'dialogs'].map((name) => `src/early/${name}.ts`),
];
/** @throws Error if a file has moved: the bundler would silently split the app differently. */
const at = (file: string): string => {
  const path = fileURLToPath(new URL(file, import.meta.url));
  if (!existsSync(path)) throw new Error(`vite.config.ts names ${file}, which is not there.`);
  return path;
};

/** Chunks and their entry files, in the order in which a visit needs them. */
const chunks = {
  first: [at('src/main.ts')],
  soon: [
    ...['screens/HelpNow.tsx', 'shell/BrowserBack.tsx', 'shell/ShiftToLeave.tsx', 'shell/keepFocus.ts'],
    ...['shell/offline/UpdateOffer.tsx', 'language/suggestion.ts', 'language/files.ts'],
  ].map((part) => at(`src/${part}`)),
  form: [at('src/screens/QuestionForm.tsx')],
  leaflet: [at('src/handoff/Leaflet.tsx')],
  results: ['Reviewing', 'Results', 'Received'].map((screen) => at(`src/screens/${screen}.tsx`)),
};

/** Chunks of what the app shares with the public pages. */
const ofPublicPages = {
  leave: [at('src/shell/leave.ts')],
  shift: [
    ...['shell/shift', 'handoff/phoneStatus', 'catalog/clock', 'catalog/places/openNow'],
    ...[
      'catalog/holidays',
      'catalog/time',
      'catalog/city/holidays',
      'catalog/city/zone',
      'catalog/city/gatheredOn',
    ],
  ].map((part) => at(`src/${part}.ts`)),
};

/** Test files with a document, or with a module of their own in the place of another; a build reads none. */
const apart = (process.env.VITEST ? readdirSync('tests', { recursive: true, encoding: 'utf8' }) : [])
  .map((file) => `tests/${file}`)
  .filter((file) => /\.test\.tsx?$/.test(file))
  .filter((file) => /^\/\/ @vitest-environment|\bvi\.mock\(/m.test(readFileSync(file, 'utf8')));

export default defineConfig(({ isSsrBuild }) => ({
  base: site.base,
  plugins: [
    react({ jsxImportSource: fileURLToPath(new URL('src/language', import.meta.url)) }),
    bakedLists(),
    wholeWordsPlugin(),
    plainImports(),
    withoutWatchers(),
  ],
  css: { postcss: { plugins: olderStyle() } },
  define: { __MADE_FROM__: JSON.stringify(`${version} ${process.env.COMMIT}`) },
  ssr: { noExternal: true },
  json: { stringify: true, namedExports: false },
  build: {
    outDir: isSsrBuild ? `${dist}-ssr` : dist,
    emptyOutDir: true,
    target: scriptTargets,
    cssTarget: styleTargets,
    manifest: true,
    ...(isSsrBuild
      ? {}
      : {
          rolldownOptions: {
            input: ['index.html', 'src/look/early.css', 'src/pages/promise.css', ...beside],
            output: {
              codeSplitting: {
                // `chunkNames` already includes them; the bundler would assign shared modules arbitrarily.
                includeDependenciesRecursively: false,
                groups: [
                  // First, or the bundler moves them into the app, and the public pages would start the app.
                  ...Object.entries(ofPublicPages).map(([name, files]) => ({
                    name,
                    test: (id: string) => files.includes(id),
                    priority: 1,
                  })),
                  { name: chunkNames(chunks, beside.map(at)), debugName: 'in the order of need' },
                ],
              },
            },
          },
        }),
    modulePreload: false,
    assetsInlineLimit: 0,
    sourcemap: false,
    // The budget weighs what counts.
    reportCompressedSize: false,
  },
  test: {
    environment: 'node',
    // Uses both cores of a small machine; the default leaves one idle.
    maxWorkers: 2,
    // Long enough for a busy machine; only a hanging test takes longer. No test has a limit of its own.
    testTimeout: 1_200_000,
    hookTimeout: 1_200_000,
    expect: { poll: { timeout: 120_000 } },
    setupFiles: ['tests/setup.ts'],
    projects: [
      { extends: true, test: { name: 'apart', include: apart } },
      // What these load is loaded once.
      {
        extends: true,
        test: {
          name: 'together',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: apart,
          isolate: false,
        },
      },
    ],
    // As for the browser tests, only `npm run test:long` runs these.
    tags: [{ name: 'long' }],
    reporters: [
      'default',
      ['json', { outputFile: process.env.UNIT_RESULTS ?? 'node_modules/.cache/results/unit.json' }],
    ],
  },
}));

/** Short hash of the built commit; `unknown` outside of a repository. */
function commit(): string {
  const { status, stdout } = spawnSync('git', ['rev-parse', '--short=8', 'HEAD'], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : 'unknown';
}
