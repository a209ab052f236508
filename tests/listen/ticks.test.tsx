// @vitest-environment jsdom
import { act, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import handoff from '../../locales/en/handoff.json';
import { fetchAll } from '../../src/screens/lazyScreens';
import { stage } from '../screens/stage';

vi.mock('../../src/listen/speaker', async () => {
  const { fromCallback } = await import('xstate');
  return { speaker: fromCallback(() => undefined), suspendAudio: () => undefined };
});

/** At the results, reading aloud requested, with the question whether to load the sound. */
const listening = async () => {
  const { page, visitActor, i18n, tell, user } = stage([
    ['urgent', ['none']],
    ['needs', ['doctor']],
    ['helpFor', 'me'],
  ]);
  i18n.addResourceBundle('en', 'handoff', handoff);
  await fetchAll(i18n);
  await act(async () => {
    tell();
    visitActor.send({ type: 'results' });
  });
  const one = <Found extends Element>(selector: string) => page.container.querySelector<Found>(selector);
  await waitFor(() => expect(one('.take input')).not.toBeNull());
  await user.click(one('.listen-button') as Element);
  const isListening = () => one('.listen.open') !== null;
  await waitFor(() => expect(isListening()).toBe(true));
  return { visitActor, user, one, isListening };
};

test('a tick on the results is drawn at once, and ends no reading', async () => {
  const { user, one, isListening } = await listening();
  const box = one<HTMLInputElement>('.take input') as HTMLInputElement;
  const { checked } = box;
  await user.click(box);
  expect(box.checked).toBe(!checked);
  expect(isListening()).toBe(true);
  await user.click(box);
  expect([box.checked, isListening()]).toEqual([checked, true]);
});

test.each([
  ['another answer', { type: 'answer', question: 'borough', answer: 'queens' }],
  ['another screen', { type: 'review' }],
  ['help', { type: 'help.open' }],
] as const)('%s ends it', async (_, event) => {
  const { visitActor, isListening } = await listening();
  await act(async () => visitActor.send(event));
  await waitFor(() => expect(isListening()).toBe(false));
});
