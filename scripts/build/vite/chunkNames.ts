import type { Rolldown } from 'vite';

type GetModuleInfo = (id: string) => Rolldown.ModuleInfo | null;

/** These files and their static imports, transitively. */
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
 * Names the chunk of a module. The static imports of a chunk's files go into one file, which compresses better and is
 * one request, except modules of earlier chunks and of the small files `beside`. The bundler splits the rest.
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
