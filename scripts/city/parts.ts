/**
 * What belongs to a city alone. A copy for another city begins without New York's, and has that city's instead, below
 * the same paths.
 */

/** Files and folders. */
export const cityPaths: readonly string[] = [
  'src/catalog/city',
  'src/catalog/programs',
  ...['bronx', 'brooklyn', 'manhattan', 'queens', 'statenIsland', 'citywide', 'citations', 'files'].map(
    (file) => `src/catalog/places/${file}.ts`,
  ),
  ...['contacts', 'sources', 'providers', 'leaflets', 'cautions'].map((file) => `src/catalog/${file}.ts`),
  'locales/city.ts',
  'scripts/serve/pagesOfOffices.mjs',
];

/** Groups of words, by file and path. The others are the engine's, but a city may say any of them differently. */
export const cityWords: Readonly<Record<string, readonly string[]>> = {
  'programs.json': ['programs', 'confirms', 'advice', 'laws', 'contacts'],
  'leaflets.json': ['parts', 'know', 'check', 'fill', 'say'],
  'visit.json': ['questions.borough.answers'],
};

/** Tests that hold for any city, and what they need. The others are about New York's facts, or about this repository. */
export const testsOfAnyCity: readonly string[] = [
  ...['setup.ts', 'anyCity', 'screens/stage.tsx', 'handoff/support.tsx', 'early', 'shell', 'phone'],
  ...['kiosk', 'printing', 'readAloud', 'updates'].map((machine) => `machines/${machine}.test.ts`),
  ...['truth', 'evaluate', 'answer'].map((part) => `eligibility/${part}.test.ts`),
  'scripts/verify/brokenProperties.test.ts',
  ...['direction', 'lists'].map((part) => `locales/${part}.test.ts`),
].map((file) => `tests/${file}`);

/** Of the engine, what a copy needs. */
export const engine: readonly string[] = [
  ...['src', 'machines', 'locales', 'public', 'scripts', 'deploy', 'index.html'],
  ...['package.json', 'package-lock.json', 'tsconfig.json', 'biome.json', 'vite.config.ts'],
  'LICENSE',
];
