// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { keepOffline, type Waiting } from '../../../src/shell/offline/register';
import { browserWithRelease } from './support';

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const page = async () => {
  const browser = browserWithRelease();
  const offered: Waiting[] = [];
  await keepOffline((waiting) => offered.push(waiting));
  return { ...browser, offered, last: () => offered.at(-1) as Waiting };
};
const second = 1_000;
const message = 'take over';

describe('a newer release that is taken', () => {
  test('is told so until it takes over, and then the page is shown anew, once', async () => {
    const { comes, takesOver, last, shown } = await page();
    const newer = comes('second');
    last().take();
    expect(newer.messages).toEqual([message]);
    await vi.advanceTimersByTimeAsync(2 * second);
    expect(newer.messages).toEqual([message, message, message]);
    expect(shown).toEqual([]);
    takesOver(newer);
    await vi.advanceTimersByTimeAsync(5 * second);
    expect(shown).toEqual(['reload']);
  });

  test('and is overtaken by one that came while it was waited for: the newest takes over', async () => {
    const { comes, takesOver, last, shown } = await page();
    const second_ = comes('second');
    last().take();
    const third = comes('third');
    await vi.advanceTimersByTimeAsync(second);
    expect(third.messages).toEqual([message]);
    const before = second_.messages.length;
    await vi.advanceTimersByTimeAsync(second);
    expect(second_.messages).toHaveLength(before);
    takesOver(third);
    expect(shown).toEqual(['reload']);
  });

  test('and had taken over already, by another tab: the page is shown anew', async () => {
    const { comes, takesOver, last, shown } = await page();
    takesOver(comes('second'));
    last().take();
    await vi.advanceTimersByTimeAsync(second);
    expect(shown).toEqual(['reload']);
  });

  test('and is no longer wanted is told no more, and shows nothing', async () => {
    const { comes, takesOver, last, shown } = await page();
    const newer = comes('second');
    let wanted = true;
    last().take(() => wanted);
    wanted = false;
    await vi.advanceTimersByTimeAsync(5 * second);
    expect(newer.messages).toEqual([message]);
    takesOver(newer);
    await vi.advanceTimersByTimeAsync(5 * second);
    expect(shown).toEqual([]);
  });

  test('and is taken again meanwhile is told nothing more, and only the last wish counts', async () => {
    const { comes, takesOver, last, shown } = await page();
    const newer = comes('second');
    let wanted = true;
    last().take(() => wanted);
    wanted = false;
    for (let turn = 0; turn < 10; turn++) last().take(undefined, () => shown.push(`turn ${turn}`));
    expect(newer.messages).toEqual([message]);
    takesOver(newer);
    await vi.advanceTimersByTimeAsync(5 * second);
    expect(shown).toEqual(['turn 9']);
  });

  test('leaves nothing behind that acts on a later one, however often it was taken', async () => {
    const { comes, takesOver, last, shown } = await page();
    const newer = comes('second');
    last().take();
    last().take();
    takesOver(newer);
    await vi.advanceTimersByTimeAsync(5 * second);
    expect(vi.getTimerCount()).toBe(0);
    const before = shown.length;
    takesOver(comes('third'));
    expect(shown).toHaveLength(before);
  });
});
