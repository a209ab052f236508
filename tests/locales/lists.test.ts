import { describe, expect, test } from 'vitest';
import { languageTags } from '../../locales/languages';
import { formatList } from '../../src/language/formats';

describe('several things in a row', () => {
  test.each(languageTags)('%s: more than a space stands between each two of them', (tag) => {
    for (const texts of [
      ['1', '2'],
      ['1', '2', '3', '4'],
    ]) {
      const between = formatList(texts, tag).split(/[1-4]/).slice(1, -1);
      expect(between).toHaveLength(texts.length - 1);
      for (const separator of between) expect(separator.trim()).not.toBe('');
    }
  });

  test('no French word joins them in Haitian Creole, whose rules browsers do not know', () => {
    expect(formatList(['1', '2', '3'], 'ht')).toBe('1, 2, 3');
    expect(formatList(['1', '2'], 'ht')).toBe('1, 2');
  });
});
