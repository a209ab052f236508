import { existsSync } from 'node:fs';
import { type Plugin, runnerImport } from 'vite';

/** Modules derived from the whole catalog, of which the first screen needs only the result. */
const baked = {
  'src/catalog/rules.ts': 'rules',
  'src/catalog/firstNumbers.ts': 'firstNumbers',
};

/** Replaces each of these modules by its evaluated exports. */
export const bakedLists = (): Plugin => ({
  name: 'baked-lists',
  apply: 'build',
  buildStart() {
    for (const file of Object.keys(baked))
      if (!existsSync(file)) this.error(`bakedLists.ts names ${file}, which is not there.`);
  },
  async load(id) {
    const [, list] = Object.entries(baked).find(([file]) => id.endsWith(`/${file}`)) ?? [];
    if (!list) return null;
    const { module } = await runnerImport<Record<string, unknown>>(id);
    return `export const ${list} = ${JSON.stringify(module[list])};`;
  },
});
