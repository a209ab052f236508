import { expect, test } from 'vitest';
import { inOrderOfNeed } from '../../scripts/build/sound/soundOrder';
import { readWords } from '../../scripts/build/words';
import { spokenTexts } from '../../src/listen/spoken';

test('nothing is lost or said twice by the order, and it is the same whatever came before', () => {
  const texts = spokenTexts(readWords('en'));
  const ordered = inOrderOfNeed(texts);
  expect(new Map([...ordered].sort())).toEqual(new Map([...texts].sort()));
  expect([...ordered.keys()][0]).toBe('listen.synthetic');
});
