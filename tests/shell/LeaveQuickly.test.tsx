// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { createActor } from 'xstate';
import { visitMachine } from '../../machines/visit';
import { AboutLeaving, LeaveLink } from '../../src/shell/LeaveQuickly';
import { ModeContext } from '../../src/shell/ModeContext';
import { VisitContext } from '../../src/shell/visit';
import { Speaking, wordsIn } from '../handoff/support';

afterEach(cleanup);

test('on a wall leaving is wiping: no other page opens, and the next person sees the first screen', async () => {
  const visitActor = createActor(visitMachine).start();
  visitActor.send({ type: 'start' });
  visitActor.send({ type: 'answer', question: 'urgent', answer: ['none'] });
  const { container } = render(
    <Speaking words={await wordsIn('en')}>
      <ModeContext value="kiosk">
        <VisitContext value={visitActor}>
          <LeaveLink />
          <AboutLeaving />
        </VisitContext>
      </ModeContext>
    </Speaking>,
  );
  const before = location.href;
  await userEvent.click(container.querySelector('a.leave') as HTMLElement);
  expect(visitActor.getSnapshot().context.answers).toEqual({});
  expect(visitActor.getSnapshot().matches({ visit: 'welcome' })).toBe(true);
  expect(location.href).toBe(before);
  expect(document.documentElement).not.toHaveClass('covered');
  expect(container.querySelector('details')).toBeNull();
});
