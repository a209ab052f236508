import { expect, test } from 'vitest';
import { languages } from '../../locales/languages';
import { openSynthesizer } from '../../scripts/build/sound/synthesis';
import { readWords } from '../../scripts/build/words';
import { spokenTexts } from '../../src/listen/spoken';

/** What a wrong voice would spoil: numbers to dial, money, ages, and names that are letters. */
const spoilable = /\d|\b[A-Z]{2,}\b|Notice to Appear|Child Health Plus|Medicaid|Medicare/;

/**
 * The list, in the phonetic alphabet, of how each language says what is easily said wrong. It was read against what a
 * person of that language would say; a line that changes must be read again. `npx vitest run tests/listen -u` writes it.
 */
test.each(languages)(
  '$tag says numbers, money and names as they were heard',
  async ({ tag }) => {
    const synthesizer = await openSynthesizer();
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
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`heard/${tag}.txt`);
  },
  60_000,
);
