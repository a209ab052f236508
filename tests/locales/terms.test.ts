import { describe, expect, test } from 'vitest';
import { languages } from '../../locales/languages';
import { readRecord, readWords, type Term } from '../../scripts/build/words';

const recorded = languages.flatMap(({ tag }) => {
  const record = readRecord(tag);
  return record ? [{ tag, record }] : [];
});

describe.each(recorded)('$tag', ({ tag, record }) => {
  const words = [...readWords(tag)];
  const terms = record.terms ?? [];

  test('has its terms, each with the one name that is used and the names that mislead', () => {
    expect(terms.length).toBeGreaterThan(0);
    const isUnused = ({ use }: Term) =>
      !words.some(([, text]) => text.toLowerCase().includes(use.toLowerCase()));
    expect(terms.filter(isUnused).map(({ use }) => use)).toEqual([]);
    expect(terms.filter(({ never, why }) => never.length === 0 || why === '')).toEqual([]);
  });

  test('calls nothing by a name that misleads', () => {
    const misleading = terms.flatMap(({ use, never, except = [] }) =>
      words
        .filter(([key]) => !except.includes(key))
        .flatMap(([key, text]) =>
          never
            .filter((part) => text.toLowerCase().includes(part.toLowerCase()))
            .map((part) => `${key}: "${part}" where "${use}" is meant: ${text}`),
        ),
    );
    expect(misleading).toEqual([]);
  });

  test('has lines for the first native reader about keys that are there', () => {
    const keys = new Set(words.map(([key]) => key));
    const told = [
      ...Object.keys(record.forNativeReader ?? {}),
      ...(record.readings ?? []).flatMap(({ differences }) => Object.keys(differences)),
      ...terms.flatMap(({ except = [] }) => except),
    ];
    expect(told.filter((key) => !keys.has(key))).toEqual([]);
  });
});
