import { languageTags } from '../locales/languages';

/** How a file of words ends: it comes, or cannot be had. */
export type End = 'come' | 'fail';

/** In the place of `src/language/files.ts`: files of words of every language, each held until its language is ended. */
export const files: Record<string, () => Promise<object>> = {};

const held = new Map<string, Record<End, () => void>[]>();
const ended = new Map<string, End>();

/** Has files for these words, the same in every language. */
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

/** Ends all that is asked for in this language, now and from here on. */
export const endFiles = (tag: string, how: End): void => {
  ended.set(tag, how);
  for (const file of held.get(tag) ?? []) file[how]();
  held.delete(tag);
};

/** Nothing was asked for, and nothing has ended. */
export const resetFiles = (): void => {
  held.clear();
  ended.clear();
};
