// @vitest-environment jsdom
import { act, cleanup, render } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createActor, fromCallback } from 'xstate';
import kiosk from '../../locales/en/kiosk.json';
import visit from '../../locales/en/visit.json';
import { type PrintingEvent, printingMachine } from '../../machines/printing';
import { PrintNote } from '../../src/kiosk/PrintNote';
import { sayFocus } from '../../src/kiosk/sayFocus';
import { createI18n } from '../../src/language/i18n';
import { I18nContext } from '../../src/language/useTranslation';
import { reader } from '../../src/listen/reader';

vi.mock('../../src/listen/speaker', () => ({
  speaker: fromCallback(() => undefined),
  suspendAudio: () => undefined,
}));
// A test presses no key that a browser trusts.
vi.mock('../../src/kiosk/presence', () => ({ isFromPerson: () => true }));

const i18n = createI18n('en', visit);
i18n.addResourceBundle('en', 'kiosk', kiosk);

let stop: () => void;
beforeEach(() => {
  stop = sayFocus(i18n);
});
afterEach(() => {
  stop();
  cleanup();
  reader.send({ type: 'stop' });
});
const said = () => reader.getSnapshot().context.pieces.map(([key]) => key);
/** The first key is answered with what the focus is on. */
const key = async () => {
  document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab' }));
  await new Promise((later) => setTimeout(later));
};

/** Presses Print twice, on a printer that takes the job or refuses it. */
const printTwice = async (takes: boolean) => {
  const printer = fromCallback<PrintingEvent>(({ sendBack }) =>
    sendBack({ type: takes ? 'printer.took' : 'printer.refused' }),
  );
  const printing = createActor(printingMachine.provide({ actors: { printer } })).start();
  render(
    <I18nContext value={i18n}>
      <PrintNote printing={printing} />
    </I18nContext>,
  );
  const heard: (string | undefined)[] = [];
  for (let times = 0; times < 2; times++) {
    await act(async () => printing.send({ type: 'print' }));
    heard.push(...said());
  }
  return heard;
};

test('whoever goes by a keypad hears what came of a press that moves no focus', async () => {
  await key();
  expect(await printTwice(true)).toEqual(['kiosk.print.printing', 'kiosk.print.wait']);
});

test('and that a printer did not start', async () => {
  await key();
  expect(await printTwice(false)).toContain('kiosk.print.failed');
});

test('who touches the wall and sees it is not talked to', async () => {
  await key();
  document.dispatchEvent(new MouseEvent('pointerdown'));
  expect(await printTwice(true)).toEqual([]);
});
