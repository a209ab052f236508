// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, waitFor } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { createActor } from 'xstate';
import guide from '../../locales/en/guide.json';
import handoff from '../../locales/en/handoff.json';
import programs from '../../locales/en/programs.json';
import visit from '../../locales/en/visit.json';
import { type LanguageTag, languageTags } from '../../locales/languages';
import { familyMachine } from '../../machines/family';
import { voiceOf } from '../../src/guide/ClientSide';
import { Guide } from '../../src/guide/Guide';
import { createI18n } from '../../src/language/i18n';
import { type End, endFiles, holdFiles, isHeld, resetFiles } from '../heldFiles';

vi.mock('../../src/language/files', async () => ({ files: (await import('../heldFiles')).files }));

const english = { visit, programs, handoff, guide };
beforeAll(() => {
  window.scrollTo = () => undefined;
  HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
    this.open = false;
  };
  holdFiles(english);
});
beforeEach(resetFiles);
afterEach(cleanup);

const opened = () => {
  const i18n = createI18n('en', visit);
  for (const [name, bundle] of Object.entries(english)) i18n.addResourceBundle('en', name, bundle);
  const family = createActor(familyMachine).start();
  const { container } = render(<Guide family={family} words={i18n} />);
  /** Waits until the page is idle. */
  const rest = async () => {
    for (let turns = 0; turns < 5; turns++) await new Promise((done) => setTimeout(done));
  };
  const click = (selector: string) =>
    act(async () => {
      fireEvent.click(container.querySelector(selector) ?? expect.fail(`${selector} is not there`));
      await rest();
    });
  const settle = async (tag: string, how: End = 'come') => {
    await waitFor(() => expect(isHeld(tag)).toBe(true));
    await act(async () => {
      endFiles(tag, how);
      // Loads later than what was requested before.
      await voiceOf(tag as LanguageTag).catch(() => undefined);
      await rest();
    });
  };
  const client = () => container.querySelector('[data-side="client"]')?.getAttribute('lang') ?? null;
  return { container, family, i18n, click, settle, client };
};
const others = languageTags.filter((tag) => tag !== 'en');
const inARow = others.map((tag, at) => [tag, others[(at + 1) % others.length] ?? 'es'] as const);

test.each(inARow)(
  '%s and then %s touched for a client: the last is spoken, in whatever order they come',
  async (first, last) => {
    for (const how of ['come', 'fail'] as const) {
      const { click, settle, client } = opened();
      await click(`[data-pick="${first}"]`);
      await click(`[data-pick="${last}"]`);
      await settle(last);
      await waitFor(() => expect(client()).toBe(last));
      await settle(first, how);
      expect(client()).toBe(last);
      cleanup();
      resetFiles();
    }
    const { click, settle, client } = opened();
    await click(`[data-pick="${first}"]`);
    await click(`[data-pick="${last}"]`);
    await settle(first);
    expect(client()).toBeNull();
    await settle(last);
    await waitFor(() => expect(client()).toBe(last));
  },
);

test.each([
  ['the client’s', 'section:first-child'],
  ['the guide’s', 'section:last-child'],
])('two touched in a row for %s side in the dialog: the last is spoken', async (whose, side) => {
  const { container, click, settle, client, i18n } = opened();
  await click('[data-pick="es"]');
  await settle('es');
  await click('.guide-bar nav button:nth-of-type(4)');
  await click(`dialog ${side} button[lang="ur"]`);
  await click(`dialog ${side} button[lang="bn"]`);
  await settle('bn');
  await settle('ur');
  await waitFor(() =>
    expect([client(), i18n.language]).toEqual(whose === 'the guide’s' ? ['es', 'bn'] : ['bn', 'en']),
  );
  expect(container.querySelector('dialog p[role="status"]')?.textContent).toBe('');
});

/** Actions that cancel a pending change of language. */
const ends: Record<string, (at: ReturnType<typeof opened>) => Promise<unknown>> = {
  'another language was asked for': ({ click }) => click('.talk > button.quiet'),
  'the next client came': async ({ click, container }) => {
    await click('[data-begin]');
    await act(async () => void fireEvent.keyDown(document.body, { key: 'n', code: 'KeyN' }));
    fireEvent.click(container.querySelector('dialog .strong') as Element);
  },
};
test.each(Object.entries(ends))('a language on its way when %s does not come to the next', async (_, end) => {
  const one = opened();
  await one.click('[data-pick="es"]');
  await one.settle('es');
  await one.click('.guide-bar nav button:nth-of-type(4)');
  await one.click('dialog section:first-child button[lang="ur"]');
  await one.click('dialog .dialog-head button');
  await act(() => end(one));
  expect(one.client()).toBeNull();
  await one.settle('ur');
  expect(one.client()).toBeNull();
  expect(one.container.querySelector('[data-pick="es"]')).not.toBeNull();
});
