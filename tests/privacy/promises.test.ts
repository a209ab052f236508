import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { syllable } from 'syllable';
import { describe, expect, test } from 'vitest';
import promise from '../../locales/en/promise.json';
import { proofs } from '../../scripts/verify/privacy/proofs';
import { parts, sentences, sentencesFor } from '../../src/pages/promise/sentences';

describe('the promise page', () => {
  test('has each of its sentences once, and no sentence that the page does not show', () => {
    for (const part of parts) {
      const shown = new Set<string>([...sentences[part], ...sentencesFor(false)[part]]);
      expect([...shown].sort()).toEqual(Object.keys(promise[part]).sort());
    }
  });

  test.each(Object.entries(proofs))('%s is shown by tests that exist and are not switched off', (_, all) => {
    for (const [file, title] of all) {
      const source = readFileSync(join('tests', file), 'utf8');
      expect(source, `${file} has no test "${title}"`).toContain(title);
      expect(source).not.toMatch(/\b(test|describe|it)\.(only|fixme|todo)\(/);
    }
    // `npm test` counts a promise as broken if it saw none of its tests.
    expect(
      all.some(([file, title]) => !isOnlyInLongRun(file, title)),
      'has a test in every run',
    ).toBe(true);
  });

  test('reads at or under the grade that a tired person can follow, in short sentences', () => {
    const texts = parts.flatMap((part) => Object.values(promise[part]));
    expect(gradeOf(texts)).toBeLessThanOrEqual(6);
    const long = texts.flatMap(sentencesOf).filter((sentence) => sentence.split(/\s+/).length > 22);
    expect(long).toEqual([]);
  });
});

test('no proof of privacy is left out of the table', () => {
  const used = new Set(Object.values(proofs).flatMap((all) => all.map(([file]) => file)));
  const files = ['tests/privacy', 'tests/browser'].flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => /^(privacy-|exfiltration|servers)|\.test\.tsx?$/.test(name))
      .map((name) => join(folder, name).slice('tests/'.length)),
  );
  // Proofs about the tests and tools themselves, not promises.
  const ofTheTests = [
    'browser/privacy-selftest.spec.ts',
    'privacy/promises.test.ts',
    'privacy/standings.test.ts',
    'privacy/deployed.test.ts',
  ];
  expect(files.filter((file) => !used.has(file) && !ofTheTests.includes(file))).toEqual([]);
  for (const file of used) expect(existsSync(join('tests', file)), file).toBe(true);
});

/** Whether the test is tagged for the long run: `{ tags: ['long'] }` in Vitest, `{ tag: '@long' }` in Playwright. */
function isOnlyInLongRun(file: string, title: string): boolean {
  const source = readFileSync(join('tests', file), 'utf8');
  const options = source.slice(source.indexOf(title) + title.length).match(/^[^{(]*\{([^}]*)\}/)?.[1] ?? '';
  return /tags?: (\[?)'@?long'/.test(options);
}

const sentencesOf = (text: string): string[] => text.split(/(?<=[.?!])\s+/);

/** Flesch-Kincaid grade of all sentences of five words or more together, as for the other words. */
function gradeOf(texts: readonly string[]): number {
  const all = texts
    .flatMap(sentencesOf)
    .map((sentence) => sentence.match(/[A-Za-z'’-]+/g) ?? [])
    .filter((words) => words.length >= 5);
  const words = all.flat();
  const syllables = words.reduce((sum, word) => sum + syllable(word), 0);
  return 0.39 * (words.length / all.length) + 11.8 * (syllables / words.length) - 15.59;
}
