import { type GetTextTranslation, type GetTextTranslations, po } from 'gettext-parser';
import { isLanguageTag, type LanguageTag } from '../../locales/languages';
import type { Sentence } from '../build/words';
import type { Edit } from './workbench/edit/kinds';

/** What a translator's file says of a language: texts to write, and what was left out, one sentence each. */
export interface Translated {
  tag: LanguageTag;
  edits: readonly Edit[];
  leftOut: readonly string[];
}

/**
 * A PO file of a language: the key is the context, and a text that a native reader doubts is fuzzy. Forms of the
 * plural are entries of their own, since languages have other forms than English.
 */
export const poOf = (tag: LanguageTag, sentences: readonly Sentence[]): string => {
  const entry = ({ key, english, text, reading, doubt }: Sentence): GetTextTranslation => {
    const note = [reading?.note, doubt].flatMap((one) => one ?? []).join('\n');
    return {
      msgctxt: key,
      msgid: english,
      msgstr: [text ?? ''],
      comments: {
        ...(note && { extracted: note }),
        ...(reading?.verdict === 'doubted' && { flag: 'fuzzy' }),
      },
    };
  };
  const translations = Object.fromEntries(
    sentences.map((sentence) => [sentence.key, { [sentence.english]: entry(sentence) }]),
  );
  const headers = {
    'Project-Id-Version': 'sanctuary-screener',
    Language: tag,
    'MIME-Version': '1.0',
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Transfer-Encoding': '8bit',
  };
  return po.compile({ charset: 'utf-8', headers, translations }, { foldLength: 0 }).toString('utf8');
};

/**
 * What a PO file changes in a language.
 * @param sentencesOf the texts as they are now
 * @throws Error with a sentence if the file is no PO file or names no language of ours
 */
export const readPo = (file: string, sentencesOf: (tag: LanguageTag) => readonly Sentence[]): Translated => {
  const { headers, translations } = parsed(file);
  const tag = Object.entries(headers).find(([name]) => name.toLowerCase() === 'language')?.[1] ?? '';
  if (!isLanguageTag(tag) || tag === 'en')
    throw new Error(`The file is for the language "${tag.slice(0, 20)}", expected one that we translate to.`);
  const known = new Map(sentencesOf(tag).map((sentence) => [sentence.key, sentence]));
  const entries = Object.entries(translations).flatMap(([key, byEnglish]) =>
    key === '' ? [] : Object.values(byEnglish).map((entry) => ({ key, entry })),
  );
  const edits: Edit[] = [];
  const leftOut: string[] = [];
  for (const { key, entry } of entries) {
    const now = known.get(key);
    const [value = ''] = entry.msgstr;
    const why = whyNot(now, entry, value);
    if (why) leftOut.push(`${key}: ${why}`);
    else if (value !== (now?.text ?? ''))
      edits.push({ kind: 'words', row: tag, field: key, was: now?.text, value });
  }
  return { tag, edits, leftOut };
};

const parsed = (file: string): Pick<GetTextTranslations, 'headers' | 'translations'> => {
  try {
    const { headers = {}, translations = {} }: Partial<GetTextTranslations> = po.parse(file);
    return { headers, translations };
  } catch {
    throw new Error('This is no PO file that can be read.');
  }
};

const whyNot = (now: Sentence | undefined, entry: GetTextTranslation, value: string): string | null => {
  if (!now) return 'we have no such text any more';
  if (value === (now.text ?? '')) return null;
  if (entry.msgid !== now.english) return `its English is another by now: ${JSON.stringify(now.english)}`;
  if (value.trim() === '') return 'it is empty, so the text that we have stays';
  return entry.comments?.flag?.includes('fuzzy') ? 'it is marked as needing work' : null;
};
