import { vi } from 'vitest';
import '@testing-library/jest-dom/vitest';
import { configure } from '@testing-library/dom';

// A busy machine must not fail a test.
configure({ asyncUtilTimeout: 15_000 });

// jsdom fetches no style sheet and never says so.
vi.mock('../src/shell/addStyleSheet', () => ({ addStyleSheet: async () => undefined }));

// jsdom has no matchMedia; where a test says nothing else, no query matches.
if (typeof window !== 'undefined')
  Object.assign(window, { matchMedia: () => ({ matches: false, addEventListener: () => undefined }) });
