import type { Plugin } from 'vite';

/** Replaces every module whose id satisfies `isMeant` by `source` in the build. */
const standIn = (name: string, isMeant: (id: string) => boolean, source: string): Plugin => ({
  name,
  apply: 'build',
  enforce: 'pre',
  load: (id) => (isMeant(id) ? source : null),
});

/**
 * Leaves dynamic imports native. Vite wraps each in a helper that preloads its style sheets and imports: ours have no
 * style sheets, and their imports are in the same chunk.
 */
export const plainImports = (): Plugin =>
  standIn(
    'plain-imports',
    (id) => id.includes('vite/preload-helper'),
    'export const __vitePreload = (load) => load();',
  );

/** Removes the hooks for developer tools, so that no extension can read a visit's state. */
export const withoutWatchers = (): Plugin => ({
  ...standIn(
    'without-watchers',
    (id) => id.endsWith('/xstate-dev.esm.js'),
    'export const devToolsAdapter = () => undefined;',
  ),
  config: () => ({ define: { __REACT_DEVTOOLS_GLOBAL_HOOK__: 'undefined' } }),
});
