// @vitest-environment jsdom
import { act, waitFor } from '@testing-library/react';
import { beforeAll, expect, test } from 'vitest';
import type { Answer, QuestionId } from '../../src/catalog/questions';
import { fetchAll } from '../../src/screens/lazyScreens';
import { wordsIn } from '../handoff/support';
import { stage } from './stage';

const visits: readonly [string, readonly [QuestionId, Answer][]][] = [
  [
    'for somebody who is held',
    [
      ['urgent', ['none']],
      ['needs', ['lawyer']],
      ['helpFor', 'someoneElse'],
      ['custody', 'immigration'],
      ['borough', 'queens'],
      ['age', '21to64'],
    ],
  ],
  [
    'of a young person alone',
    [
      ['urgent', ['none']],
      ['needs', ['childAlone', 'learn']],
      ['helpFor', 'me'],
      ['court', 'no'],
      ['borough', 'bronx'],
      ['age', '16to17'],
      ['cameAlone', 'yes'],
    ],
  ],
  [
    'with two needs',
    [
      ['urgent', ['none']],
      ['needs', ['doctor', 'work']],
      ['helpFor', 'me'],
      ['borough', 'statenIsland'],
      ['age', '21to64'],
    ],
  ],
];

/** Save what is for after a call that failed. */
const closedIn = (part: ParentNode) => [
  ...part.querySelectorAll<HTMLDetailsElement>('details:not([open], .number-failed)'),
];
/** Not inside of a closed fold. */
const isInSight = (fold: HTMLElement) => !fold.parentElement?.closest('details:not([open])');
const open = (fold: HTMLDetailsElement) =>
  act(async () => {
    fold.open = true;
    fold.dispatchEvent(new Event('toggle'));
  });

beforeAll(async () => fetchAll(await wordsIn('en')));

test.each(visits)('from the results %s, everything is opened by two touches', async (_, answers) => {
  const { page, tell, visitActor } = stage();
  act(() => {
    tell(answers);
    visitActor.send({ type: 'results' });
  });
  await waitFor(() => expect(page.container.querySelector('.review-again')).not.toBeNull());
  await waitFor(() =>
    expect(page.container.querySelectorAll('.band:not(.call) .card').length).toBeGreaterThan(3),
  );
  const first = closedIn(page.container).filter(isInSight);
  expect(first.length).toBeGreaterThan(5);
  let seconds = 0;
  for (const fold of first) {
    await open(fold);
    for (const second of closedIn(fold).filter(isInSight)) {
      seconds += 1;
      await open(second);
      const third = closedIn(second).map(
        (inner) => `${second.textContent?.slice(0, 40)} › ${inner.className}`,
      );
      expect(third).toEqual([]);
    }
  }
  expect(seconds).toBeGreaterThan(5);
  const cards = [...page.container.querySelectorAll('.card:not(.unlikely)')];
  const unreachable = cards.filter(
    (card) => !card.querySelector('.contacts :is(a[href^="tel:"], a.outside)'),
  );
  expect(unreachable.map((card) => card.querySelector('h3')?.textContent)).toEqual([]);
});
