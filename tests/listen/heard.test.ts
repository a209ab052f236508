import { expect, test } from 'vitest';
import { languages } from '../../locales/languages';
import { openSynthesizer } from '../../scripts/build/sound/synthesis';
import { readWords } from '../../scripts/build/words';
import { spokenTexts } from '../../src/listen/spoken';
import { matchesRecord } from '../record';

const synthesizer = await openSynthesizer();

/** Easily mispronounced: phone numbers, money, ages, and abbreviations. */
const spoilable = /\d|\b[A-Z]{2,}\b|Notice to Appear|Child Health Plus|Medicaid|Medicare/;

/**
 * Phonetic snapshots. They were checked against correct pronunciation, so a changed line must be checked again.
 * `npx vitest run tests/listen -u` writes them.
 */
test.each(languages)('$tag says numbers, money and names as they were heard', async ({ tag }) => {
  const seen = new Set<string>();
  const newIn = (text: string): readonly string[] => {
    const parts = text.match(new RegExp(spoilable, 'g')) ?? [];
    return parts.filter((part) => !seen.has(part) && Boolean(seen.add(part)));
  };
  const lines = [...spokenTexts(readWords(tag))]
    .filter(
      ([, text]) =>
        newIn(text.replace(/\d+(?:,\d{3})*/g, (number) => (number.length > 2 ? number : '1'))).length > 0,
    )
    .map(([key, text]) => `${key}\n  ${text}\n  ${synthesizer.phonemes(text, tag)}`);
  expect(lines.length).toBeGreaterThan(8);
  await matchesRecord(`tests/listen/heard/${tag}.txt`, [...readWords(tag)], `${lines.join('\n')}\n`);
});
