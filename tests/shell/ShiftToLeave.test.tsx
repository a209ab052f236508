// @vitest-environment jsdom
import { cleanup, fireEvent, render } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { ShiftPresses } from '../../src/shell/ShiftToLeave';
import { Speaking, wordsIn } from '../handoff/support';

afterEach(cleanup);

test('a screen that is drawn anew between a press and its release loses neither', async () => {
  const i18n = await wordsIn('en');
  const shown = (onLeave: () => void) => (
    <Speaking words={i18n}>
      <ShiftPresses onLeave={onLeave} />
    </Speaking>
  );
  const before = vi.fn();
  const now = vi.fn();
  const { rerender, getByRole } = render(shown(before));
  fireEvent.keyDown(document.body, { key: 'Shift' });
  rerender(shown(now));
  fireEvent.keyUp(document.body, { key: 'Shift' });
  expect(getByRole('status')).not.toBeEmptyDOMElement();
  for (let press = 0; press < 2; press++) {
    fireEvent.keyDown(document.body, { key: 'Shift' });
    fireEvent.keyUp(document.body, { key: 'Shift' });
  }
  expect(now).toHaveBeenCalledTimes(1);
  expect(before).not.toHaveBeenCalled();
});
