import { type Plugin, runnerImport } from 'vite';

const rulesFile = '/src/catalog/rules.ts';

/** Replaces the list of rules, which is derived from all programs, by the list that comes of it. */
export const bakedRules = (): Plugin => ({
  name: 'baked-rules',
  apply: 'build',
  async load(id) {
    if (!id.endsWith(rulesFile)) return null;
    const { module } = await runnerImport<{ rules: unknown }>(id);
    return `export const rules = ${JSON.stringify(module.rules)};`;
  },
});
