import { cleanup, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach } from 'vitest';
import { createActor } from 'xstate';
import programs from '../../locales/en/programs.json';
import visit from '../../locales/en/visit.json';
import { visitMachine } from '../../machines/visit';
import type { Answer, QuestionId } from '../../src/catalog/questions';
import { createI18n } from '../../src/language/i18n';
import { App } from '../../src/phone/App';
import { CenterContext, type PageCenter } from '../../src/shell/CenterContext';

afterEach(cleanup);

/** Renders the whole app in English with all texts loaded, after these answers, at a center if one is given. */
export const stage = (answers: readonly [QuestionId, Answer][] = [], center: PageCenter = {}) => {
  window.scrollTo = () => undefined;
  HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
    this.open = false;
  };
  const i18n = createI18n('en', visit);
  i18n.addResourceBundle('en', 'programs', programs);
  const visitActor = createActor(visitMachine).start();
  const user = userEvent.setup();
  const page = render(
    <CenterContext value={center}>
      <App visitActor={visitActor} i18n={i18n} />
    </CenterContext>,
  );
  return { page, user, visitActor, i18n, tell: (events = answers) => tell(visitActor, events) };
};

const tell = (
  visitActor: {
    send: (event: { type: 'answer'; question: QuestionId; answer: Answer } | { type: 'start' }) => void;
  },
  answers: readonly [QuestionId, Answer][],
) => {
  visitActor.send({ type: 'start' });
  for (const [question, answer] of answers) visitActor.send({ type: 'answer', question, answer });
};
