import type { Rolldown } from 'vite';

type GetModuleInfo = (id: string) => Rolldown.ModuleInfo | null;

/** What one entry loads before it can run. */
const loadedWith = (entry: string, infoOf: GetModuleInfo): ReadonlySet<string> => {
  const found = new Set<string>();
  const follow = (id: string): void => {
    if (found.has(id)) return;
    found.add(id);
    for (const next of infoOf(id)?.importedIds ?? []) follow(next);
  };
  follow(entry);
  return found;
};

/**
 * Names the chunk of a module: all that `page` loads before it can run goes into one file, which compresses
 * better than its pieces, except for what the small `others` need too. The rest is split by the bundler.
 */
export const firstChunk = (page: string, others: readonly string[]) => {
  let first: ReadonlySet<string> | undefined;
  return (id: string, graph: { getModuleInfo: GetModuleInfo }): string | null => {
    if (!first) {
      const infoOf = (each: string) => graph.getModuleInfo(each);
      const elsewhere = others.map((other) => loadedWith(other, infoOf));
      const all = [...loadedWith(page, infoOf)];
      first = new Set(all.filter((each) => !elsewhere.some((set) => set.has(each))));
    }
    return first.has(id) ? 'first' : null;
  };
};
