import { describe, expect, test } from 'vitest';
import { createActor } from 'xstate';
import { emptySelection, type Selection, selectionAfter, visitMachine } from '../../machines/visit';
import type { Answers } from '../../src/catalog/questions';

const before: Answers = { needs: ['doctor'], borough: 'bronx' };
const ticks: Selection = {
  borough: 'queens',
  programs: { 'nyc-care': false },
  places: { 'nyc-care': { junction: true } },
};

test.each<[string, Answers]>([
  ['is changed', { ...before, borough: 'brooklyn' }],
  ['of several gets one more', { ...before, needs: ['doctor', 'idCard'] }],
  ['is taken back', { needs: ['doctor'] }],
])('all that was chosen is forgotten when an answer %s', (_, after) => {
  expect(selectionAfter(ticks, before, after)).toBe(emptySelection);
});

test('the same answer given again, or one more, leaves what was chosen', () => {
  for (const after of [{ ...before }, { ...before, age: '18' } as Answers])
    expect(selectionAfter(ticks, before, after)).toEqual(ticks);
});

test('a borough that is answered takes the place of one that was only looked at', () => {
  expect(selectionAfter(ticks, { needs: ['doctor'] }, before)).toEqual({ ...ticks, borough: null });
});

describe('in a visit', () => {
  /** At the results, borough unknown, with the selection above. */
  const ticked = () => {
    const visit = createActor(visitMachine).start();
    visit.send({ type: 'start' });
    visit.send({ type: 'answer', question: 'urgent', answer: ['none'] });
    visit.send({ type: 'answer', question: 'needs', answer: ['doctor'] });
    visit.send({ type: 'answer', question: 'helpFor', answer: 'me' });
    visit.send({ type: 'results' });
    visit.send({ type: 'select.borough', borough: 'queens' });
    visit.send({ type: 'select.program', program: 'nyc-care', taken: false });
    visit.send({ type: 'select.place', program: 'nyc-care', place: 'junction', taken: true });
    return { visit, selection: () => visit.getSnapshot().context.selection };
  };

  test('each tick is kept beside those before it, and the last touch of each counts', () => {
    const { visit, selection } = ticked();
    expect(selection()).toEqual(ticks);
    visit.send({ type: 'select.place', program: 'nyc-care', place: 'other', taken: true });
    visit.send({ type: 'select.place', program: 'nyc-care', place: 'junction', taken: false });
    visit.send({ type: 'select.program', program: 'idnyc', taken: true });
    visit.send({ type: 'select.program', program: 'nyc-care', taken: true });
    expect(selection()).toEqual({
      borough: 'queens',
      programs: { 'nyc-care': true, idnyc: true },
      places: { 'nyc-care': { junction: false, other: true } },
    });
  });

  test('a tick on the list itself counts too, and the list stays', () => {
    const { visit, selection } = ticked();
    visit.send({ type: 'list.open' });
    visit.send({ type: 'select.program', program: 'nyc-care', taken: true });
    expect(selection().programs).toEqual({ 'nyc-care': true });
    expect(visit.getSnapshot().matches({ visit: { results: 'list' } })).toBe(true);
  });

  test('the ticks last while the person looks elsewhere and changes nothing', () => {
    const { visit, selection } = ticked();
    for (const type of [
      'list.open',
      'back',
      'help.open',
      'back',
      'review',
      'back',
      'review',
      'results',
    ] as const)
      visit.send({ type });
    visit.send({ type: 'received.open', code: '#l1.AAAAA' });
    visit.send({ type: 'received.close' });
    expect(selection()).toEqual(ticks);
  });

  test('nothing can be ticked before the results', () => {
    const visit = createActor(visitMachine).start();
    visit.send({ type: 'start' });
    visit.send({ type: 'select.program', program: 'nyc-care', taken: true });
    expect(visit.getSnapshot().context.selection).toBe(emptySelection);
  });

  test('an answer that is changed forgets the ticks wherever it is given, and closes the list under help', () => {
    const { visit, selection } = ticked();
    visit.send({ type: 'list.open' });
    visit.send({ type: 'help.open' });
    visit.send({ type: 'answer', question: 'urgent', answer: ['hurt'] });
    expect(selection()).toBe(emptySelection);
    visit.send({ type: 'help.close' });
    expect(visit.getSnapshot().matches({ visit: { results: 'found' } })).toBe(true);
  });

  test('a borough that is answered at last, in the results, is the one in view', () => {
    const { visit, selection } = ticked();
    visit.send({ type: 'answer', question: 'borough', answer: 'bronx' });
    expect(selection()).toEqual({ ...ticks, borough: null });
    expect(visit.getSnapshot().matches({ visit: { results: 'found' } })).toBe(true);
  });

  test('a wipe forgets the ticks and a list that was brought', () => {
    const { visit } = ticked();
    visit.send({ type: 'received.open', code: '#l1.AAAAA' });
    visit.send({ type: 'wipe' });
    expect(visit.getSnapshot().context).toEqual(createActor(visitMachine).getSnapshot().context);
  });
});
