import type { Plugin } from 'vite';

/** Puts `source` in the place of every module of whose name `isMeant` holds, in what is built. */
const standIn = (name: string, isMeant: (id: string) => boolean, source: string): Plugin => ({
  name,
  apply: 'build',
  enforce: 'pre',
  load: (id) => (isMeant(id) ? source : null),
});

/**
 * Leaves imports on demand as the browser knows them. Vite wraps each in a helper that first fetches its style
 * sheets and its imports: ours bring no style sheet along, and what they import is fetched together already.
 */
export const plainImports = (): Plugin =>
  standIn(
    'plain-imports',
    (id) => id.includes('vite/preload-helper'),
    'export const __vitePreload = (load) => load();',
  );

/** Removes the hooks of developer tools, so that no extension can read a visit's state. */
export const withoutWatchers = (): Plugin => ({
  ...standIn(
    'without-watchers',
    (id) => id.endsWith('/xstate-dev.esm.js'),
    'export const devToolsAdapter = () => undefined;',
  ),
  config: () => ({ define: { __REACT_DEVTOOLS_GLOBAL_HOOK__: 'undefined' } }),
});
