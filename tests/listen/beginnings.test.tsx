// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { readWords } from '../../scripts/build/words';
import { keysByText, linesIn } from '../../src/listen/lines';
import { firstLines, spokenTexts } from '../../src/listen/spoken';
import { wordsIn } from '../handoff/support';
import { everyScreen } from '../screens/everyScreen';

test('whatever screen somebody first asks to hear, its first line stands at the beginning of the sound', async () => {
  const texts = spokenTexts(readWords('en'));
  const first = firstLines(texts);
  const keys = keysByText(texts);
  const late: string[] = [];
  let screens = 0;
  await everyScreen(await wordsIn('en'), (name, page) => {
    screens += 1;
    const [line] = linesIn(page.querySelector('main') ?? page, keys);
    if (!line?.piece.every((key) => key === 'rest' || first.has(key))) late.push(`${name}: ${line?.piece}`);
  });
  expect(screens).toBeGreaterThan(20);
  expect(late).toEqual([]);
});
