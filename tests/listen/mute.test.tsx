// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { stage } from '../screens/stage';

vi.mock('../../src/listen/voiced.json', () => ({ default: [] }));

test('a language without sound has no button that does nothing', () => {
  const { page } = stage();
  expect(page.container.querySelector('h1')).not.toBeNull();
  expect(page.container.querySelectorAll('.listen-button')).toHaveLength(0);
});
