// @vitest-environment jsdom
import { virtual } from '@guidepup/virtual-screen-reader';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { LanguageTag } from '../../locales/languages';
import { gatheredOn } from '../../src/catalog/clock';
import { wordsIn } from '../handoff/support';
import { everyScreen } from './everyScreen';

beforeEach(() => {
  vi.useFakeTimers({ now: new Date(`${gatheredOn}T15:00:00Z`), toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** The screens of one visit, of which what is heard is kept; each kind of screen once. */
const kept = /^the (?:welcome|question (?:about danger|needs|custody)|review)|^help for taken|held by ICE$/;

/**
 * Everything that a screen reader says from the top to the end, one phrase a line. What is folded away is not said, and
 * where something ends is left out.
 */
const transcriptOf = async (page: HTMLElement): Promise<readonly string[]> => {
  for (const inside of page.querySelectorAll<HTMLElement>('details > :not(summary)')) inside.hidden = true;
  await virtual.start({ container: page });
  const first = virtual.activeNode;
  do await virtual.next();
  while (virtual.activeNode !== first);
  const said = await virtual.spokenPhraseLog();
  await virtual.stop();
  return said.filter((phrase) => !/^(?:end of .*|paragraph)$/.test(phrase));
};

describe.each<LanguageTag>(['en', 'ur'])('what a screen reader says in %s', (tag) => {
  test('is as it was read and found good; `npx vitest run tests/screens/reader -u` writes it again', async () => {
    const screens: string[] = [];
    await everyScreen(await wordsIn(tag), async (name, page) => {
      if (kept.test(name)) screens.push(`# ${name}\n\n${(await transcriptOf(page)).join('\n')}\n`);
    });
    expect(screens.length).toBeGreaterThanOrEqual(7);
    await expect(screens.join('\n')).toMatchFileSnapshot(`heard/${tag}.txt`);
  }, 120_000);
});
