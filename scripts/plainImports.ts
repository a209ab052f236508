import type { Plugin } from 'vite';

/**
 * Leaves imports on demand as the browser knows them. Vite wraps each in a helper that first fetches its style
 * sheets and its imports: ours bring no style sheet along, and what they import is fetched together already.
 */
export const plainImports = (): Plugin => ({
  name: 'plain-imports',
  apply: 'build',
  enforce: 'pre',
  load: (id) =>
    id.includes('vite/preload-helper') ? 'export const __vitePreload = (load) => load();' : null,
});

/** Takes away the door through which developers' tools could watch a visit's machine: nobody watches a visit. */
export const withoutWatchers = (): Plugin => ({
  name: 'without-watchers',
  apply: 'build',
  enforce: 'pre',
  load: (id) =>
    id.endsWith('/xstate-dev.esm.js') ? 'export const devToolsAdapter = () => undefined;' : null,
});
