// @vitest-environment jsdom
import { act, fireEvent, waitFor } from '@testing-library/react';
import { beforeAll, expect, test } from 'vitest';
import handoff from '../../locales/en/handoff.json';
import {
  type Answer,
  type Answers,
  nonAnswers,
  type QuestionId,
  questionIds,
  questionShape,
} from '../../src/catalog/questions';
import { pathOf } from '../../src/eligibility/path';
import { fetchAll } from '../../src/screens/lazyScreens';
import { stage } from './stage';

/** Answers whose results have each kind of card and control: in the Bronx many of each, elsewhere few. */
const given = (need: 'doctor' | 'idCard'): readonly [QuestionId, Answer][] => [
  ['urgent', ['none']],
  ['needs', [need]],
  ['helpFor', 'me'],
  ['borough', need === 'doctor' ? 'bronx' : 'elsewhereInState'],
  ['age', '21to64'],
];

beforeAll(() => {
  Element.prototype.scrollIntoView ??= () => undefined;
  const nothing = () => undefined;
  Object.assign(window, { print: nothing });
  Object.assign(URL, { createObjectURL: () => 'blob:', revokeObjectURL: nothing });
  Object.assign(navigator, { clipboard: { writeText: async () => undefined } });
  HTMLAnchorElement.prototype.click = nothing;
});

const atResults = async (answers: readonly [QuestionId, Answer][]) => {
  const { page, visitActor, i18n, tell } = stage(answers);
  i18n.addResourceBundle('en', 'handoff', handoff);
  await fetchAll(i18n);
  const main = () => page.container.querySelector('main') as HTMLElement;
  const toResults = async () => {
    await act(async () => visitActor.send({ type: 'results' }));
    await waitFor(() => expect(main().querySelector('.review-again')).not.toBeNull());
    // What is drawn later than the rest, on a busy machine much later, has come once nothing more does.
    for (let last = ''; last !== main().innerHTML; ) {
      last = main().innerHTML;
      await act(() => new Promise((done) => setTimeout(done)));
    }
  };
  await act(async () => tell());
  await toResults();
  return { page, visitActor, main, toResults };
};
type Stage = Awaited<ReturnType<typeof atResults>>;

const controls = 'button, summary, input, a[href], svg.city:not(.small) path[data-borough]';

/** Activates every control on the screen, also those that appear on the way. */
const touchEverything = async ({ page, main, visitActor, toResults }: Stage) => {
  const touched = new Set<string>();
  for (let isNew = true; isNew; ) {
    isNew = false;
    for (const control of main().querySelectorAll<HTMLElement>(controls)) {
      const mark = markOf(control);
      if (!control.isConnected || touched.has(mark)) continue;
      touched.add(mark);
      isNew = true;
      await act(async () => {
        fireEvent.click(control);
        const fold = control.closest('details');
        if (control.tagName === 'SUMMARY' && fold) {
          fold.open = true;
          fireEvent(fold, new Event('toggle'));
        }
      });
      if (visitActor.getSnapshot().matches({ visit: 'results' })) continue;
      await toResults();
      break;
    }
    if (isNew || !main().querySelector('.take-away')) continue;
    await act(async () => fireEvent.click(page.container.querySelector('.bar-button') as HTMLElement));
    isNew = true;
  }
  return touched;
};

/** Identifies a control by name and place, stable across renders. */
const markOf = (control: HTMLElement): string => {
  const card = control.closest('.card, .row')?.querySelector('h3')?.textContent ?? '';
  const fold = control.closest('details')?.querySelector('summary')?.textContent ?? '';
  const own = control.getAttribute('aria-label') ?? control.closest('label, li')?.textContent ?? '';
  return [control.tagName, card, fold, own, control.textContent, control.getAttribute('value')].join('|');
};

/** Everything that can be read, heard or ticked, with every disclosure open, and the printed list. */
const seenIn = async ({ page, main }: Stage) => {
  const state = () =>
    [...main().querySelectorAll<HTMLElement>('details, input, button, [aria-pressed]')].map((one) => [
      one.tagName,
      (one as HTMLDetailsElement).open,
      (one as HTMLInputElement).checked,
      one.getAttribute('aria-pressed'),
    ]);
  const asItStands = { text: main().textContent, state: state() };
  for (let closed = main().querySelector('details:not([open])'); closed; ) {
    const fold = closed as HTMLDetailsElement;
    await act(async () => {
      fold.open = true;
      fireEvent(fold, new Event('toggle'));
    });
    closed = main().querySelector('details:not([open])');
  }
  const opened = { text: main().textContent, state: state() };
  await act(async () => fireEvent.click(main().querySelector('.see-list') as HTMLElement));
  const list = { text: main().textContent, codes: page.container.querySelectorAll('.sheet svg').length };
  return { asItStands, opened, list };
};

const another = (question: QuestionId, answer: Answer): Answer => {
  const { kind, answers, noneOfThese } = questionShape(question);
  const others = answers.filter((one) => one !== noneOfThese && !String(answer).split(',').includes(one));
  const [other = 'skipped'] = question === 'urgent' ? nonAnswers : others;
  return (kind === 'one' || question === 'urgent' ? other : [other]) as Answer;
};

/** The answers in the order in which they are asked. */
const inOrder = (answers: Answers): [QuestionId, Answer][] =>
  questionIds.flatMap((id) => (answers[id] === undefined ? [] : [[id, answers[id]] as [QuestionId, Answer]]));

/** Few controls in each run, as each touch draws the results anew; all the rest takes minutes. */
const cases = [
  { need: 'idCard', question: 'urgent', atLeast: 40, tags: [] },
  ...pathOf(Object.fromEntries(given('doctor'))).asked.map(
    (question) => ({ need: 'doctor', question, atLeast: 100, tags: ['long'] }) as const,
  ),
] as const;

for (const { need, question, atLeast, tags } of cases)
  test(`after every control of ${need} was touched and ${question} was corrected, all is as in a new visit with these answers`, {
    tags: [...tags],
  }, async () => {
    const before = await atResults(given(need));
    const touched = await touchEverything(before);
    expect(touched.size).toBeGreaterThan(atLeast);
    const { visitActor } = before;
    if (!visitActor.getSnapshot().matches({ visit: 'results' })) await before.toResults();
    const { answers } = visitActor.getSnapshot().context;
    await act(async () => {
      visitActor.send({ type: 'review' });
      visitActor.send({ type: 'change', question });
      visitActor.send({ type: 'answer', question, answer: another(question, answers[question] as Answer) });
      visitActor.send({ type: 'help.close' });
    });
    await before.toResults();
    const now = visitActor.getSnapshot().context.answers;
    expect(now).not.toEqual(answers);
    const seen = await seenIn(before);
    before.page.unmount();
    expect(seen).toEqual(await seenIn(await atResults(inOrder(now))));
  });
