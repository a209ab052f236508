// @vitest-environment jsdom
import { cleanup, fireEvent, render, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { createActor } from 'xstate';
import visit from '../../locales/en/visit.json';
import { visitMachine } from '../../machines/visit';
import { type QuestionId, questionIds } from '../../src/catalog/questions';
import { answerFrom, choicesOf, sendsAtOnce } from '../../src/eligibility/answer';
import { createI18n } from '../../src/language/i18n';
import { I18nContext } from '../../src/language/useTranslation';
import { QuestionChoices } from '../../src/screens/QuestionChoices';
import { VisitContext } from '../../src/shell/visit';

/** The file of the form comes when a test lets it come. */
const file = vi.hoisted(() => {
  let come: () => void = () => undefined;
  const isHere = new Promise<void>((resolve) => {
    come = resolve;
  });
  return { isHere, come: () => come() };
});
vi.mock('../../src/screens/QuestionForm', async (original) => {
  await file.isHere;
  return original();
});

const show = (question: QuestionId) => {
  const onAnswer = vi.fn();
  const { container } = render(
    <I18nContext value={createI18n('en', visit)}>
      <VisitContext value={createActor(visitMachine).start()}>
        <QuestionChoices question={question} answers={{}} labelledBy="" submit="go" onAnswer={onAnswer} />
      </VisitContext>
    </I18nContext>,
  );
  const press = (choice: string) =>
    fireEvent.click(container.querySelector(`[value="${choice}"]`) as Element);
  return { container, onAnswer, press };
};
const boxesOf = (question: QuestionId) =>
  choicesOf(question).filter((choice) => !sendsAtOnce(question, choice));
const severals = questionIds.filter((id) => id !== 'urgent' && boxesOf(id).length > 1);

test('before its form has come, a choice among several waits for Continue, and the form then has it', async () => {
  expect(severals.length).toBeGreaterThan(2);
  const shown = severals.map((question) => {
    const chosen = boxesOf(question).slice(-2);
    const { container, onAnswer, press } = show(question);
    for (const choice of chosen) press(choice);
    expect(onAnswer).not.toHaveBeenCalled();
    for (const button of container.querySelectorAll('.choice'))
      expect(button.getAttribute('aria-pressed') === 'true').toBe(
        chosen.includes(button.getAttribute('value') ?? ''),
      );

    fireEvent.click(within(container).getByRole('button', { name: visit.frame.continue }));
    expect(onAnswer.mock.calls).toEqual([[answerFrom(question, chosen)]]);
    return { container, chosen };
  });
  const alone = show('helpFor');
  alone.press('me');
  expect(alone.onAnswer.mock.calls).toEqual([['me']]);

  file.come();
  for (const { container, chosen } of shown) {
    const ticked = await within(container).findAllByRole('checkbox', { checked: true });
    expect(ticked.map((box) => box.getAttribute('value')).sort()).toEqual([...chosen].sort());
  }
  cleanup();
});
