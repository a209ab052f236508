// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ComponentType } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { createI18n, fetchNamespace } from '../../src/language/i18n';
import { type LazyStatus, lazyScreen } from '../../src/shell/lazyScreen';
import { Speaking, wordsIn } from '../handoff/support';

afterEach(cleanup);

const Instead = ({ lost, again }: LazyStatus) =>
  lost ? (
    <button type="button" onClick={again}>
      again
    </button>
  ) : (
    <p>waiting</p>
  );
const Part = () => <p>here</p>;

const show = async (Shown: ComponentType<object>) =>
  render(
    <Speaking words={await wordsIn('en')}>
      <Shown />
    </Speaking>,
  );

test.each([
  ['did not come', () => Promise.reject(new Error('404'))],
  ['was another file under its name', () => Promise.resolve(undefined as unknown as typeof Part)],
])('a part that %s says so, and may be asked for again', async (_, fault) => {
  const bring = vi.fn<() => Promise<typeof Part>>().mockImplementationOnce(fault).mockResolvedValue(Part);
  await show(lazyScreen(bring, Instead));
  await userEvent.click(await screen.findByRole('button'));
  expect(await screen.findByText('here')).toBeVisible();
  expect(bring).toHaveBeenCalledTimes(2);
});

test('a prefetched screen renders at once, and is fetched once', async () => {
  const bring = vi.fn().mockResolvedValue(Part);
  const Shown = lazyScreen(bring, Instead);
  await Shown.load(await wordsIn('en'));
  await show(Shown);
  expect(screen.getByText('here')).toBeVisible();
  expect(bring).toHaveBeenCalledTimes(1);
});

test('fetched ahead, it brings its words along', async () => {
  const i18n = createI18n('es', await fetchNamespace('es', 'visit'));
  const Shown = lazyScreen(async () => Part, Instead, ['programs', 'handoff']);
  await Shown.load(i18n);
  render(
    <Speaking words={i18n}>
      <Shown />
    </Speaking>,
  );
  expect(screen.getByText('here')).toBeVisible();
});

test('fetching ahead fails loudly, so that whoever asked may decide', async () => {
  const i18n = await wordsIn('en');
  await expect(lazyScreen(() => Promise.reject(new Error('404')), Instead).load(i18n)).rejects.toThrow('404');
});
