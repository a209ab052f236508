// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { createActor } from 'xstate';
import visit from '../../../locales/en/visit.json';
import es from '../../../locales/es/visit.json';
import { visitMachine } from '../../../machines/visit';
import { changeLanguage, createI18n, pendingLanguage } from '../../../src/language/i18n';
import { I18nContext } from '../../../src/language/useTranslation';
import { UpdateOffer } from '../../../src/shell/offline/UpdateOffer';
import { VisitContext } from '../../../src/shell/visit';
import { browserWithRelease } from './support';

const { files } = vi.hoisted(() => ({ files: {} as Record<string, () => Promise<object>> }));
vi.mock('../../../src/language/files', () => ({ files }));

/** Shared, since the component keeps one registration for the life of the page. */
let browser: ReturnType<typeof browserWithRelease>;
beforeAll(() => {
  vi.useFakeTimers();
  browser = browserWithRelease();
});
afterAll(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});
beforeEach(() => void browser.shown.splice(0));
afterEach(cleanup);

const answered = [{ type: 'start' }, { type: 'answer', question: 'urgent', answer: 'skipped' }] as const;

/** Renders the offer on the first screen, with pending answers and a newer release installed. */
const offered = async (name: string) => {
  const i18n = createI18n('en', visit);
  const visitActor = createActor(visitMachine).start();
  for (const event of answered) visitActor.send(event);
  const page = render(
    <I18nContext value={i18n}>
      <VisitContext value={visitActor}>
        <UpdateOffer />
      </VisitContext>
    </I18nContext>,
  );
  await act(() => vi.advanceTimersByTimeAsync(6_000));
  const worker = await act(async () => browser.comes(name));
  const take = () => fireEvent.click(screen.getByRole('button', { name: visit.update.take }));
  const answers = () => Object.keys(visitActor.getSnapshot().context.answers);
  return { i18n, page, worker, take, answers };
};
/** What the page's live region says, which stood there before. */
const listening = () => {
  const region = document.createElement('p');
  region.className = 'said';
  document.body.append(region);
  return region;
};
const pass = (milliseconds: number) => act(() => vi.advanceTimersByTimeAsync(milliseconds));

test('taken, it says that it comes, ends the visit that waited, and shows the page anew', async () => {
  const { page, worker, take, answers } = await offered('second');
  take();
  expect(page.container.textContent).toContain(visit.frame.wait);
  await pass(10_000);
  expect(answers()).toEqual(['urgent']);
  await act(async () => browser.takesOver(worker));
  expect(browser.shown).toEqual(['reload']);
  expect(answers()).toEqual([]);
});

test('it is said when it comes and when it is taken, for it comes by itself', async () => {
  const said = listening();
  const { take } = await offered('heard');
  await pass(1_000);
  expect(said.textContent).toBe(visit.update.ready);
  take();
  await pass(1_000);
  expect(said.textContent).toBe(visit.frame.wait);
  said.remove();
});

test('a visit that goes on meanwhile is left alone, however late it takes over', async () => {
  const { page, worker, take, answers } = await offered('third');
  take();
  page.unmount();
  await pass(60_000);
  await act(async () => browser.takesOver(worker));
  await pass(60_000);
  expect(browser.shown).toEqual([]);
  expect(answers()).toEqual(['urgent']);
});

test('one that took over meanwhile is not offered as if it had yet to come', async () => {
  const { worker, take } = await offered('fourth');
  await act(async () => browser.takesOver(worker));
  take();
  await pass(1_000);
  expect(browser.shown).toEqual(['reload']);
});

const stalls = () => new Promise<never>(() => undefined);
const fails = () => Promise.reject(new Error('no network'));

test.each([
  ['before it, the language is on its way', stalls, false, '/es/'],
  ['after it, the language is on its way', stalls, true, '/es/'],
  ['before it, the language did not come', fails, false, 'reload'],
  ['after it, the language did not come', fails, true, 'reload'],
  ['before it, the language has come', async () => es, false, 'reload'],
])('another language was chosen too: %s', async (what, file, afterwards, shown) => {
  const { i18n, worker, take } = await offered(what);
  files['./es/visit.json'] = file;
  const choose = () => act(async () => void changeLanguage(i18n, 'es').catch(() => undefined));
  if (!afterwards) await choose();
  if (i18n.language === 'es') fireEvent.click(screen.getByRole('button', { name: es.update.take }));
  else take();
  if (afterwards) await choose();
  expect(pendingLanguage(i18n)).toEqual(
    file === stalls ? { tag: 'es', lost: false } : file === fails && { tag: 'es', lost: true },
  );
  await pass(2_000);
  await act(async () => browser.takesOver(worker));
  expect(browser.shown).toEqual([shown]);
});
