// @vitest-environment jsdom
import { act, cleanup, render, renderHook } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { createActor } from 'xstate';
import { visitMachine } from '../../machines/visit';
import { interceptBack } from '../../src/shell/deviceBack';
import { modalChange, useModal } from '../../src/shell/useModal';

afterEach(cleanup);
beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function showModal(this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close(this: HTMLDialogElement) {
    this.open = false;
  };
});

const startedVisit = () => {
  const visit = createActor(visitMachine).start();
  const stop = interceptBack(visit, { byKey: true, byHistory: false });
  return {
    visit,
    stop,
    back: () => act(() => void dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }))),
  };
};

/** Layers from the lowest, and how to open each. */
const layers = {
  visit: [
    { type: 'start' },
    { type: 'answer', question: 'urgent', answer: ['none'] },
    { type: 'answer', question: 'needs', answer: ['idCard'] },
    { type: 'answer', question: 'helpFor', answer: 'me' },
    { type: 'results' },
  ],
  list: [{ type: 'list.open' }],
  received: [{ type: 'received.open', code: '#l1.AAAAA' }],
  help: [{ type: 'help.open' }],
} as const;
type Level = keyof typeof layers;
const upwards = Object.keys(layers) as Level[];

describe('the topmost layer', () => {
  const pairs = upwards.slice(1).flatMap((one) => upwards.slice(1).map((other) => [one, other] as const));

  test.each(pairs.filter(([one, other]) => one !== other && !(one !== 'list' && other === 'list')))(
    'of %s and then %s is the higher, and the other once that is gone',
    (one, other) => {
      const { visit, stop, back } = startedVisit();
      for (const level of ['visit', one, other] as const)
        for (const event of layers[level]) visit.send(event);
      const isOpen = (level: Level) =>
        level === 'list'
          ? visit.getSnapshot().matches({ visit: { results: 'list' } })
          : visit.getSnapshot().matches({ [level]: 'open' });
      const [higher, lower] = upwards.indexOf(one) > upwards.indexOf(other) ? [one, other] : [other, one];
      expect([isOpen(higher), isOpen(lower)]).toEqual([true, true]);
      back();
      expect([isOpen(higher), isOpen(lower)]).toEqual([false, true]);
      back();
      expect([isOpen(higher), isOpen(lower)]).toEqual([false, false]);
      expect(visit.getSnapshot().matches({ visit: { results: 'found' } })).toBe(true);
      stop();
    },
  );

  test('is nothing on the first screen', () => {
    const { visit, stop } = startedVisit();
    expect(visit.getSnapshot().can({ type: 'back' })).toBe(false);
    stop();
  });
});

describe('a dialog', () => {
  const Dialog = ({ onClose }: { onClose: () => void }) => <dialog ref={useModal(onClose)} />;
  const cancel = () => act(() => void document.querySelector('dialog')?.dispatchEvent(new Event('cancel')));

  test('is closed by what it says now, and shown only once', () => {
    const [before, now] = [vi.fn(), vi.fn()];
    const shows = vi.spyOn(HTMLDialogElement.prototype, 'showModal');
    const { rerender } = render(<Dialog onClose={before} />);
    rerender(<Dialog onClose={now} />);
    cancel();
    expect([before, now].map(({ mock }) => mock.calls.length)).toEqual([0, 1]);
    expect(shows).toHaveBeenCalledTimes(1);
  });

  test('is under no Back of the screens, and over what it lay upon it is gone without a trace', () => {
    const { visit, stop, back } = startedVisit();
    for (const event of layers.visit) visit.send(event);
    const { unmount } = render(<Dialog onClose={() => undefined} />);
    back();
    expect(visit.getSnapshot().matches({ visit: 'results' })).toBe(true);
    unmount();
    back();
    expect(visit.getSnapshot().matches({ visit: 'results' })).toBe(false);
    stop();
  });

  test('whoever follows hears that it has come, and that it is gone', () => {
    const heard: number[] = [];
    const hear = () => heard.push(document.querySelectorAll('dialog[open]').length);
    addEventListener(modalChange, hear);
    const { unmount } = render(<Dialog onClose={() => undefined} />);
    unmount();
    removeEventListener(modalChange, hear);
    expect(heard).toEqual([1, 0]);
  });

  test('that is not there is none', () => {
    expect(() => renderHook(() => useModal(() => undefined)).unmount()).not.toThrow();
  });
});
