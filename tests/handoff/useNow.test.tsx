// @vitest-environment jsdom
import { act, cleanup, render } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useNow } from '../../src/handoff/useNow';

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-12-01T10:00:30Z') });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const Row = () => <li>{useNow().toISOString().slice(11, 16)}</li>;
const Rows = ({ count }: { count: number }) =>
  Array.from({ length: count }, (_, row) => <Row key={String(row)} />);

const seen = (container: HTMLElement) => [...container.querySelectorAll('li')].map((row) => row.textContent);
const pass = (seconds: number) => act(() => vi.advanceTimersByTime(seconds * 1_000));

test('one timer serves every row, and each says the new minute as it begins', () => {
  const before = vi.getTimerCount();
  const { container } = render(<Rows count={50} />);
  expect(vi.getTimerCount() - before).toBe(1);
  expect(new Set(seen(container))).toEqual(new Set(['10:00']));
  pass(29);
  expect(new Set(seen(container))).toEqual(new Set(['10:00']));
  pass(1);
  expect(seen(container)).toEqual(Array(50).fill('10:01'));
  pass(60);
  expect(seen(container)).toEqual(Array(50).fill('10:02'));
  expect(vi.getTimerCount() - before).toBe(1);
});

test('later subscribers are notified, and unsubscribing does not affect the others', () => {
  const { container, rerender } = render(<Rows count={1} />);
  rerender(<Rows count={3} />);
  pass(30);
  expect(seen(container)).toEqual(['10:01', '10:01', '10:01']);
  rerender(<Rows count={1} />);
  pass(60);
  expect(seen(container)).toEqual(['10:02']);
});

test('a page that is seen again says at once what time it is', () => {
  const { container } = render(<Rows count={2} />);
  vi.setSystemTime(new Date('2026-12-01T13:45:00Z'));
  act(() => void document.dispatchEvent(new Event('visibilitychange')));
  expect(seen(container)).toEqual(['13:45', '13:45']);
  vi.setSystemTime(new Date('2026-12-01T14:10:00Z'));
  act(() => void dispatchEvent(new Event('pageshow')));
  expect(seen(container)).toEqual(['14:10', '14:10']);
});

test('the timer stops without subscribers', () => {
  const before = vi.getTimerCount();
  const { unmount } = render(<Rows count={5} />);
  unmount();
  expect(vi.getTimerCount()).toBe(before);
});
