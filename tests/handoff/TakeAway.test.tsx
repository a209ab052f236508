// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { i18n } from 'i18next';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { TakenList } from '../../src/handoff/list';
import { TakeAway } from '../../src/handoff/TakeAway';
import { ModeContext } from '../../src/shell/ModeContext';
import type { Mode } from '../../src/shell/mode';
import { PrintContext } from '../../src/shell/PrintContext';
import { Speaking, wordsIn } from './support';

const list: TakenList = [
  { program: 'idnyc', places: [] },
  { program: 'nyc-311', places: [] },
];
vi.setConfig({ testTimeout: 30_000 });

let words: i18n;
beforeAll(async () => {
  words = await wordsIn('en');
});
beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
  vi.stubGlobal('scrollTo', () => undefined);
  Object.defineProperty(navigator, 'share', { value: vi.fn(), configurable: true });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const show = (mode: Mode, print: (() => void) | null, onTakeOff = vi.fn()) =>
  render(
    <Speaking words={words}>
      <ModeContext value={mode}>
        <PrintContext value={print}>
          <TakeAway list={list} onTakeOff={onTakeOff} />
        </PrintContext>
      </ModeContext>
    </Speaking>,
  ).container;
const button = (key: 'send.make' | 'send.copy' | 'send.share' | 'take.print') =>
  screen.queryByRole('button', { name: words.t(key, { ns: 'handoff' }), hidden: true });
const makeLink = () => userEvent.click(button('send.make') as HTMLElement);

describe('on a wall', () => {
  test('a person leaves with a square code or with paper, and nothing of the list stays in the machine', async () => {
    const print = vi.fn();
    const page = show('kiosk', print);
    await makeLink();
    expect(page.querySelector('.send .qr')).not.toBeNull();
    expect(page.querySelectorAll('a, .keep')).toHaveLength(0);
    expect([button('send.copy'), button('send.share')]).toEqual([null, null]);
    await userEvent.click(button('take.print') as HTMLElement);
    expect(print).toHaveBeenCalledTimes(1);
  });

  test('without a printer nothing is promised', () => {
    expect(show('kiosk', null).querySelector('[data-print]')).toBeNull();
    expect(button('take.print')).toBeNull();
  });
});

describe('on one’s own phone', () => {
  test('copying, sharing and a text message are offered once the link was wanted, and not before', async () => {
    const page = show('phone', vi.fn());
    expect(button('send.copy')).toBeNull();
    expect(page.querySelector('a[href^="sms:"]')).toBeNull();
    await makeLink();
    expect(button('send.copy')).not.toBeNull();
    expect(button('send.share')).not.toBeNull();
    expect(page.querySelector('a[href^="sms:"]')).not.toBeNull();
    expect(navigator.share).not.toHaveBeenCalled();
  });

  test('a program can be taken off the list again', async () => {
    const takeOff = vi.fn();
    show('phone', vi.fn(), takeOff);
    const title = words.t('programs.idnyc.title', { ns: 'programs' });
    await userEvent.click(
      screen.getByRole('button', { name: words.t('take.off', { ns: 'handoff', title }) }),
    );
    expect(takeOff).toHaveBeenCalledWith('idnyc');
  });
});
