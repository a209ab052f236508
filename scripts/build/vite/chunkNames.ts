import type { Rolldown } from 'vite';

type GetModuleInfo = (id: string) => Rolldown.ModuleInfo | null;

/** What these files load before they can run, themselves included. */
const loadedWith = (entries: readonly string[], infoOf: GetModuleInfo): ReadonlySet<string> => {
  const found = new Set<string>();
  const follow = (id: string): void => {
    if (found.has(id)) return;
    found.add(id);
    for (const next of infoOf(id)?.importedIds ?? []) follow(next);
  };
  for (const entry of entries) follow(entry);
  return found;
};

/**
 * Names the chunk of a module. All that the files of one chunk load before they can run goes into one file, which
 * compresses better than its pieces and is one request; what an earlier chunk has already is not in a later one,
 * and what the small files `beside` need stays out of all. The rest is split by the bundler.
 */
export const chunkNames = (chunks: Record<string, readonly string[]>, beside: readonly string[]) => {
  let sets: readonly (readonly [name: string, modules: ReadonlySet<string>])[] | undefined;
  let kept: ReadonlySet<string> = new Set();
  return (id: string, graph: { getModuleInfo: GetModuleInfo }): string | null => {
    if (!sets) {
      const infoOf = (each: string) => graph.getModuleInfo(each);
      kept = loadedWith(beside, infoOf);
      sets = Object.entries(chunks).map(([name, entries]) => [name, loadedWith(entries, infoOf)] as const);
    }
    if (kept.has(id)) return null;
    return sets.find(([, modules]) => modules.has(id))?.[0] ?? null;
  };
};
