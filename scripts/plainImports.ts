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
