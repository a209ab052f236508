// @vitest-environment jsdom
import { act, cleanup, fireEvent, render } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { createActor } from 'xstate';
import handoff from '../../locales/en/handoff.json';
import kioskWords from '../../locales/en/kiosk.json';
import visit from '../../locales/en/visit.json';
import { type LanguageTag, languageTags } from '../../locales/languages';
import { kioskMachine } from '../../machines/kiosk';
import { printingMachine } from '../../machines/printing';
import { updatesMachine } from '../../machines/updates';
import { readCenter } from '../../src/kiosk/center';
import { createDisplaySettings } from '../../src/kiosk/displaySettings';
import { editionOf } from '../../src/kiosk/edition';
import { Kiosk } from '../../src/kiosk/Kiosk';
import { createI18n, fetchNamespace, switchLanguage } from '../../src/language/i18n';
import { Fault } from '../../src/screens/Fault';
import { Page } from '../../src/shell/Page';
import { type End, endFiles, holdFiles, isHeld, resetFiles } from '../heldFiles';

vi.mock('../../src/language/files', async () => ({ files: (await import('../heldFiles')).files }));

const english = { visit, handoff, kiosk: kioskWords };
beforeAll(() => {
  class Watching {
    observe() {}
    disconnect() {}
  }
  Object.assign(window, {
    ResizeObserver: Watching,
    IntersectionObserver: Watching,
    scrollTo: () => undefined,
    matchMedia: () => ({ matches: true }),
  });
  holdFiles(english);
});
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] });
  resetFiles();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const atRest = () => {
  const i18n = createI18n('en', visit);
  for (const [name, bundle] of Object.entries(english)) i18n.addResourceBundle('en', name, bundle);
  const kiosk = createActor(kioskMachine, { input: { idle: 90_000, countdown: 30_000 } }).start();
  const { container } = render(
    <Page i18n={i18n} wipe={() => kiosk.send({ type: 'done' })} fault={<Fault />}>
      <Kiosk
        kiosk={kiosk}
        settings={readCenter('{}')}
        comfort={createDisplaySettings(document.documentElement)}
        printing={createActor(printingMachine).start()}
        edition={editionOf(document.documentElement)}
        updates={createActor(updatesMachine, { input: { running: '' } })}
      />
    </Page>,
  );
  const touch = (tag: string) =>
    act(async () => {
      fireEvent.click(container.querySelector(`.attract .languages [lang="${tag}"]`) as Element);
    });
  const settle = (tag: string, how: End = 'come') =>
    act(async () => {
      await vi.waitFor(() => expect(isHeld(tag)).toBe(true));
      endFiles(tag, how);
      // Loads later than what was requested before.
      for (let again = 0; again < 4; again++)
        await fetchNamespace(tag as LanguageTag, 'visit').catch(() => undefined);
    });
  const pass = (milliseconds: number) => act(() => vi.advanceTimersByTimeAsync(milliseconds));
  const begins = () => kiosk.getSnapshot().matches('occupied');
  return { kiosk, i18n, touch, settle, pass, begins };
};

const others = languageTags.filter((tag) => tag !== 'en');
const inARow = others.map((tag, at) => [tag, others[(at + 1) % others.length] ?? 'es'] as const);
const waitForWords = 8_000;

test.each(inARow)('%s and then %s touched on the wall: it begins in the last, once', async (first, last) => {
  for (const how of ['come', 'fail', null] as const) {
    resetFiles();
    const { kiosk, i18n, touch, settle, pass, begins } = atRest();
    let starts = 0;
    kiosk.subscribe((life) => {
      starts += Number(life.matches({ occupied: 'inUse' }));
    });
    await touch(first);
    await pass(waitForWords - 1_000);
    await touch(last);
    await pass(1_500);
    expect(begins()).toBe(false);
    await settle(last);
    await vi.waitFor(() => expect([begins(), i18n.language]).toEqual([true, last]));
    if (how) await settle(first, how);
    await pass(2 * waitForWords);
    expect([starts, i18n.language]).toEqual([1, last]);
    cleanup();
  }
});

test.each(inARow)(
  '%s comes first, though %s was touched after it: the wall waits for the latter',
  async (first, last) => {
    const { i18n, touch, settle, begins } = atRest();
    await touch(first);
    await touch(last);
    await settle(first);
    expect([begins(), i18n.language]).toEqual([false, 'en']);
    await settle(last);
    await vi.waitFor(() => expect([begins(), i18n.language]).toEqual([true, last]));
  },
);

test('a language that loads after a visit has ended is not applied to the next', async () => {
  const { kiosk, i18n, touch, settle, pass, begins } = atRest();
  await touch('ur');
  await pass(waitForWords);
  expect([begins(), i18n.language]).toEqual([true, 'en']);
  await act(async () => kiosk.send({ type: 'done' }));
  await act(() => switchLanguage(i18n, 'en'));
  await settle('ur');
  expect(i18n.language).toBe('en');
});
