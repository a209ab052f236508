import '@testing-library/jest-dom/vitest';
import { configure } from '@testing-library/dom';

// A busy machine must not fail a test.
configure({ asyncUtilTimeout: 15_000 });
