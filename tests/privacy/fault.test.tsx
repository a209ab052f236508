// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { createActor } from 'xstate';
import visit from '../../locales/en/visit.json';
import spanish from '../../locales/es/visit.json';
import { screenerMachine } from '../../machines/screener';
import { Page } from '../../src/App';
import { speak } from '../../src/language/words';
import { quietly } from '../../src/quietly';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

test.each([
  ['en', visit],
  ['es', spanish],
] as const)(
  'when a part of the page breaks in %s, the visit is wiped, numbers are shown, nothing is logged',
  (tag, words) => {
    const logged = (['log', 'info', 'warn', 'error', 'debug'] as const).map((level) =>
      vi.spyOn(console, level).mockImplementation(() => undefined),
    );
    const screener = createActor(screenerMachine).start();
    screener.send({ type: 'start' });
    screener.send({ type: 'answer', question: 'urgent', answer: 'hurt' });
    const Broken = (): never => {
      throw new Error('court=orderOrCheckIn');
    };
    render(
      <Page words={speak(tag, words)} wipe={() => screener.send({ type: 'wipe' })}>
        <Broken />
      </Page>,
      quietly,
    );
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(words.fault.heading);
    const numbers = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
    expect(numbers).toEqual(expect.arrayContaining(['tel:311', 'tel:911', 'tel:988']));
    expect(screener.getSnapshot().context.answers).toEqual({});
    expect(document.body.textContent).not.toContain('orderOrCheckIn');
    for (const level of logged) expect(level).not.toHaveBeenCalled();
  },
);
