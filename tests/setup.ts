import { afterAll, vi } from 'vitest';
import '@testing-library/jest-dom/vitest';
import { configure } from '@testing-library/dom';

// A busy machine must not fail a test.
configure({ asyncUtilTimeout: 120_000 });

// jsdom fetches no style sheet and never says so.
vi.mock('../src/shell/addStyleSheet', () => ({ addStyleSheet: async () => undefined }));

// jsdom has no matchMedia; where a test says nothing else, no query matches.
if (typeof window !== 'undefined')
  Object.assign(window, { matchMedia: () => ({ matches: false, addEventListener: () => undefined }) });

// A timer that outlives a test file would find no document any more.
const timers: number[] = [];
if (typeof window !== 'undefined') {
  const { setTimeout } = window;
  Object.assign(window, {
    setTimeout: Object.assign((...given: Parameters<typeof setTimeout>) => {
      const timer = setTimeout(...given);
      timers.push(timer);
      return timer;
    }, setTimeout),
  });
  afterAll(() => {
    for (const timer of timers) clearTimeout(timer);
  });
}
