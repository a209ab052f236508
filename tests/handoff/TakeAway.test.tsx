// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { i18n } from 'i18next';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { LanguageTag } from '../../locales/languages';
import type { TakenList } from '../../src/handoff/list';
import { messageText } from '../../src/handoff/message';
import { TakeAway } from '../../src/handoff/TakeAway';
import { ModeContext } from '../../src/shell/ModeContext';
import type { Mode } from '../../src/shell/mode';
import { PrintContext } from '../../src/shell/PrintContext';
import { Speaking, wordsIn } from './support';

const list: TakenList = [
  { program: 'idnyc', places: [] },
  { program: 'nyc-311', places: [] },
];
let inHand = true;
beforeEach(() => {
  inHand = true;
  vi.stubGlobal('matchMedia', () => ({ matches: inHand }));
  vi.stubGlobal('scrollTo', () => undefined);
  Object.defineProperty(navigator, 'share', { value: vi.fn(async () => undefined), configurable: true });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

let words: i18n;
const show = async (
  mode: Mode,
  { print = vi.fn() as (() => void) | null, tag = 'en' as LanguageTag, onTakeOff = vi.fn() } = {},
) => {
  words = await wordsIn(tag);
  return render(
    <Speaking words={words}>
      <ModeContext value={mode}>
        <PrintContext value={print}>
          <TakeAway list={list} onTakeOff={onTakeOff} />
        </PrintContext>
      </ModeContext>
    </Speaking>,
  ).container;
};
const button = (key: 'send.share' | 'send.copyNumbers' | 'take.print' | 'take.printOrPdf') =>
  screen.queryByRole('button', { name: words.t(key, { ns: 'handoff' }) });
const sms = (page: HTMLElement) => page.querySelector<HTMLAnchorElement>('a[href^="sms:"]');

test.each<Mode>(['phone', 'kiosk', 'guide'])(
  'of a %s that shows a code the list is read first',
  async (mode) => {
    inHand = false;
    const page = await show(mode);
    const [last] = [...page.querySelectorAll('.sheet .phone')].slice(-1);
    const code = page.querySelector('.list-code') as Element;
    expect((last as Element).compareDocumentPosition(code)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  },
);

describe('on a wall', () => {
  test('a person takes a QR code or paper, and nothing of the list stays on the kiosk', async () => {
    const print = vi.fn();
    const page = await show('kiosk', { print });
    expect(page.querySelectorAll('.list-code .qr')).toHaveLength(1);
    expect(page.querySelectorAll('a, .keep, .contacts-file')).toHaveLength(0);
    expect([button('send.copyNumbers'), button('send.share')]).toEqual([null, null]);
    await userEvent.click(button('take.print') as HTMLElement);
    expect(print).toHaveBeenCalledTimes(1);
  });

  test('without a printer no printing is offered', async () => {
    await show('kiosk', { print: null });
    expect(button('take.print')).toBeNull();
    expect(screen.queryByText(words.t('take.paperHint', { ns: 'handoff' }))).toBeNull();
  });
});

describe('on a phone', () => {
  test('the numbers go into a message or the share sheet, and no code leads to this very phone', async () => {
    const page = await show('phone');
    expect(page.querySelectorAll('.list-code')).toHaveLength(0);
    const text = messageText(list, words, 'en');
    expect(sms(page)?.getAttribute('href')).toBe(`sms:?&body=${encodeURIComponent(text)}`);
    expect(navigator.share).not.toHaveBeenCalled();
    await userEvent.click(button('send.share') as HTMLElement);
    const [shared] = vi.mocked(navigator.share).mock.calls[0] ?? [];
    expect(Object.keys(shared ?? {})).toEqual(['text']);
    expect(shared?.text?.startsWith(text)).toBe(true);
    expect(shared?.text).toMatch(/\/en\/#l1\.[\w-]+\.[\w-]{6}$/);
  });

  test('where the phone cannot share, the numbers can be copied in the same place', async () => {
    Reflect.deleteProperty(navigator, 'share');
    await show('phone');
    expect(button('send.share')).toBeNull();
    expect(button('send.copyNumbers')).not.toBeNull();
  });

  test('WhatsApp is offered to those who use it, says that it leaves, and passes on no referrer', async () => {
    await show('phone', { tag: 'zh-Hans' });
    expect(document.querySelector('.whatsapp')).toBeNull();
    cleanup();
    await show('phone', { tag: 'es' });
    const link = document.querySelector<HTMLAnchorElement>('.whatsapp');
    expect(link?.getAttribute('href')).toBe(
      `https://wa.me/?text=${encodeURIComponent(messageText(list, words, 'es'))}`,
    );
    expect(link?.rel.split(' ')).toEqual(expect.arrayContaining(['noreferrer', 'noopener']));
    expect(link).toHaveTextContent(words.t('send.whatsApp', { ns: 'handoff' }));
  });

  test('each control names its program, and a program can be taken off the list', async () => {
    const onTakeOff = vi.fn();
    await show('phone', { onTakeOff });
    const title = words.t('programs.idnyc.title', { ns: 'programs' });
    await userEvent.click(
      screen.getByRole('button', { name: words.t('take.off', { ns: 'handoff', title }) }),
    );
    expect(onTakeOff).toHaveBeenCalledWith('idnyc');
    const names = screen
      .getAllByRole('button')
      .map((one) => one.getAttribute('aria-label') ?? one.textContent);
    expect(new Set(names).size).toBe(names.length);
  });

  test('the page has a title of its own', async () => {
    await show('phone');
    expect(document.title).toBe(
      `${words.t('take.heading', { ns: 'handoff' })} – ${words.t('site.name', { ns: 'visit' })}`,
    );
  });
});

test('on a laptop the code leads to the phone, and no text message is offered', async () => {
  inHand = false;
  const page = await show('phone');
  expect(page.querySelectorAll('.list-code .qr')).toHaveLength(1);
  expect([sms(page), button('send.share')]).toEqual([null, null]);
  expect(button('take.printOrPdf')).not.toBeNull();
});
