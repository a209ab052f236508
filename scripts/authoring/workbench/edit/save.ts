import { hashOf } from '../../../build/words';
import { type Candidate, formatted } from './candidate';
import { applied, type Draft, type Edit, Refusal, standsIn } from './kinds';
import { type ReadFile, valueAt, withValue } from './literal';
import type { Store } from './store';
import type { Value } from './value';

export interface Outcome {
  saved: boolean;
  /** Why it was not saved, one sentence each. */
  faults: readonly string[];
  /** Faults that were there before, and still are. */
  left: readonly string[];
}

/**
 * Holds edits against every check, and writes them together, or none of them.
 * @param says what is done, for the list of what can be taken back
 * @throws Error for a broken file
 */
export const save = async (
  root: string,
  store: Store,
  candidate: Pick<Candidate, 'faults'>,
  edits: readonly Edit[],
  says: string,
): Promise<Outcome> => {
  try {
    const rough = draftOf(edits, store);
    const before = new Map(
      [...rough.keys()].map((file) => [file, store.has(file) ? store.read(file) : null]),
    );
    const after = new Map<string, string | null>();
    for (const [file, text] of rough) after.set(file, text && (await formatted(root, file, text)));
    const { brought, left } = await candidate.faults(after);
    if (brought.length > 0) return { saved: false, faults: brought, left };
    store.save(says, before, after);
    return { saved: true, faults: [], left };
  } catch (error) {
    if (error instanceof Refusal) return { saved: false, faults: [error.message], left: [] };
    throw error;
  }
};

/** The files after all edits, each made on the ones before. */
export const draftOf = (edits: readonly Edit[], store: Pick<Store, 'read' | 'has'>): Draft => {
  const draft = new Map<string, string | null>();
  const read: ReadFile = (file) => draft.get(file) ?? store.read(file);
  const has = (file: string) => draft.get(file) !== undefined || store.has(file);
  for (const edit of edits)
    for (const one of whole(edit, read))
      for (const [file, text] of applied(one, read, has)) draft.set(file, text);
  // The words of a translation belong to the English of today.
  for (const { kind, row, field, value } of edits) {
    if (kind !== 'words' || row === 'en' || value === undefined) continue;
    const record = `locales/${row}/record.json`;
    const place = { steps: ['sources', field] };
    draft.set(record, withValue(record, read(record), read, place, hashOf(wordsAt('en', field, read) ?? '')));
  }
  return draft;
};

/** A reading bears the hashes of what was read, so that it ends by itself when either is changed. */
const whole = (edit: Edit, read: ReadFile): readonly Edit[] => {
  const { kind, row, field, value } = edit;
  if (kind !== 'reading' || value === undefined) return [edit];
  const { file: record, place } = standsIn(edit, read);
  const was = valueAt(record, read(record), read, place);
  const read_ = {
    english: hashOf(wordsAt('en', field, read) ?? ''),
    words: hashOf(wordsAt(row, field, read) ?? ''),
  };
  return [{ ...edit, was, value: { ...(value as Record<string, Value>), ...read_ } }];
};

/** The words of a key in a language; for a plural form that English lacks, its most general one. */
const wordsAt = (tag: string, key: string, read: ReadFile): string | undefined => {
  const [namespace = '', ...steps] = key.split('.');
  const file = `locales/${tag}/${namespace}.json`;
  const at = (path: readonly string[]) => valueAt(file, read(file), read, { steps: path });
  const found = at(steps) ?? at([...steps.slice(0, -1), (steps.at(-1) ?? '').replace(/_[a-z]+$/, '_other')]);
  return typeof found === 'string' ? found : undefined;
};
