import { languageTags } from '../locales/languages';

/** Whether a file loads or fails. */
export type End = 'come' | 'fail';

/** Mock of `src/language/files.ts`: loading waits until the test ends the file's language. */
export const files: Record<string, () => Promise<object>> = {};

const held = new Map<string, Record<End, () => void>[]>();
const ended = new Map<string, End>();

/** Provides these files, the same in every language. */
export const holdFiles = (bundles: Readonly<Record<string, object>>): void => {
  for (const tag of languageTags)
    for (const [name, words] of Object.entries(bundles))
      files[`./${tag}/${name}.json`] = () =>
        new Promise((come, lose) => {
          const file = { come: () => come(words), fail: () => lose(new Error('lost')) };
          const how = ended.get(tag);
          if (how) file[how]();
          else held.set(tag, [...(held.get(tag) ?? []), file]);
        });
};

export const isHeld = (tag: string): boolean => held.has(tag);

/** Settles all pending and future loads in this language. */
export const endFiles = (tag: string, how: End): void => {
  ended.set(tag, how);
  for (const file of held.get(tag) ?? []) file[how]();
  held.delete(tag);
};

export const resetFiles = (): void => {
  held.clear();
  ended.clear();
};
