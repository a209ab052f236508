import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LanguageTag } from '../../locales/languages';
import { hashOf, mayWait, nativeShare, readRecord } from './words.ts';

type Tree = { [key: string]: string | Tree };

const root = join(import.meta.dirname ?? process.cwd(), '../..', 'locales');

/** Whether a sentence is to be read out in English, where a remark in another language would be in the way. */
const isScript = (key: string): boolean => /\.say(_me)?$/.test(key);

/**
 * The words of a file as the site shows them. What is not translated yet, or was translated from an older English, is
 * in English, isolated as such and marked in the language’s own words. The notice that nobody who grew up with the
 * language has read it is empty where somebody has.
 */
export const wholeWords = (tag: LanguageTag, namespace: string): unknown => {
  const read = (of: LanguageTag, name = namespace) =>
    JSON.parse(readFileSync(join(root, of, `${name}.json`), 'utf8')) as Tree;
  const own = read(tag);
  if (namespace === 'visit') return withoutNotice(tag, own);
  if (tag === 'en' || !mayWait(`${namespace}.`)) return own;
  const sources = readRecord(tag)?.sources ?? {};
  const mark = (read(tag, 'visit').help as Tree).inEnglish as string;
  const fill = (english: Tree, words: Tree | undefined, path: string): Tree =>
    Object.fromEntries(
      Object.entries(english).map(([key, text]) => {
        const at = `${path}.${key}`;
        const said = words?.[key];
        if (typeof text !== 'string') return [key, fill(text, said as Tree | undefined, at)];
        if (text === '' || (typeof said === 'string' && sources[at] === hashOf(text)))
          return [key, said ?? ''];
        return [key, isScript(at) ? isolated(text) : `${isolated(text)} (${mark})`];
      }),
    );
  return fill(read('en'), own, namespace);
};

/** `englishIn` knows it by this. */
const isolated = (english: string): string => `\u2066${english}\u2069`;

const withoutNotice = (tag: LanguageTag, words: Tree): Tree => {
  if (tag !== 'en') {
    const { read, of } = nativeShare(tag);
    if (read < of) return words;
  }
  return { ...words, language: { ...(words.language as Tree), unreviewed: '' } };
};
