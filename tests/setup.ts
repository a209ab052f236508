import type {} from '@testing-library/jest-dom/vitest';
import { afterAll, vi } from 'vitest';

// jsdom fetches no style sheet and never says so.
vi.mock('../src/shell/addStyleSheet', () => ({ addStyleSheet: async () => undefined }));

if (typeof window !== 'undefined') {
  // Here, as most test files have no document and need not load them.
  const [{ configure }] = await Promise.all([
    import('@testing-library/dom'),
    import('@testing-library/jest-dom/vitest'),
  ]);
  // A busy machine must not fail a test.
  configure({ asyncUtilTimeout: 120_000 });

  // jsdom has no matchMedia; where a test says nothing else, no query matches.
  Object.assign(window, { matchMedia: () => ({ matches: false, addEventListener: () => undefined }) });

  // A timer that outlives a test file would find no document any more.
  const timers: number[] = [];
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
