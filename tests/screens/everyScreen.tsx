import { act, cleanup, render, waitFor } from '@testing-library/react';
import type { i18n } from 'i18next';
import { expect } from 'vitest';
import { createActor } from 'xstate';
import { visitMachine } from '../../machines/visit';
import { type Answer, type QuestionId, questionIds, questions } from '../../src/catalog/questions';
import { App } from '../../src/phone/App';
import { fetchAll } from '../../src/screens/lazyScreens';

type Answered = readonly [QuestionId, Answer];

const dangers = ['taken', 'dateSoon', 'hurt', 'noSafePlace'] as const;
const everyNeed = questions.needs.answers;

/** Visits whose results together show every program and most texts of a result. */
const people: Record<string, readonly Answered[]> = {
  'a man held by ICE': [
    ['urgent', ['none']],
    ['needs', ['lawyer']],
    ['helpFor', 'me'],
    ['borough', 'queens'],
    ['age', '21to64'],
    ['custody', 'immigration'],
  ],
  'a child of eight who needs everything': [
    ['urgent', ['none']],
    ['needs', everyNeed],
    ['helpFor', 'myChild'],
    ['borough', 'bronx'],
    ['age', 'under10'],
  ],
  'somebody who says nothing': [
    ['urgent', 'skipped'],
    ['needs', 'skipped'],
    ['helpFor', 'skipped'],
  ],
};

/** Renders every screen of a visit with everything expanded, and calls `look` for each. */
export const everyScreen = async (
  i18n: i18n,
  look: (name: string, page: HTMLElement) => void | Promise<void>,
): Promise<void> => {
  window.scrollTo = () => undefined;
  await fetchAll(i18n);
  HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
    this.open = true;
  };
  const open = () => {
    const visitActor = createActor(visitMachine).start();
    const { container } = render(<App visitActor={visitActor} i18n={i18n} />);
    const settled = async () => {
      await waitFor(() => expect(container.querySelector('h1')).not.toBeNull());
      for (const fold of container.querySelectorAll('details')) fold.open = true;
    };
    const tell = async (...events: Parameters<typeof visitActor.send>[0][]) => {
      await act(async () => {
        for (const event of events) visitActor.send(event);
      });
      await settled();
    };
    const answer = (answers: readonly Answered[]) =>
      tell(
        { type: 'start' },
        ...answers.map(([question, given]) => ({ type: 'answer', question, answer: given }) as const),
      );
    return { container, settled, tell, answer };
  };

  const welcome = open();
  await welcome.settled();
  await look('the welcome', welcome.container);
  await welcome.answer([]);
  await look('the question about danger', welcome.container);
  cleanup();

  for (const danger of dangers) {
    const { container, answer } = open();
    await answer([['urgent', [danger]]]);
    await look(`help for ${danger}`, container);
    cleanup();
  }

  const asked = open();
  await asked.answer([
    ['urgent', ['none']],
    ['needs', everyNeed],
    ['helpFor', 'myChild'],
  ]);
  await asked.tell({ type: 'review' });
  for (const question of questionIds.filter((id) => id !== 'urgent')) {
    await asked.tell({ type: 'change', question });
    await waitFor(() => expect(asked.container.querySelector('fieldset')).not.toBeNull());
    await look(`the question ${question}`, asked.container);
    await asked.tell({ type: 'review' });
  }
  await look('the review', asked.container);
  cleanup();

  for (const [name, answers] of Object.entries(people)) {
    const { container, answer, tell } = open();
    await answer(answers);
    await tell({ type: 'review' }, { type: 'results' });
    await look(`the results of ${name}`, container);
    await tell({ type: 'list.open' });
    await waitFor(() => expect(container.querySelector('.take-away')).not.toBeNull());
    await look(`the list of ${name}`, container);
    cleanup();
  }
};
