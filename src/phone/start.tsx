import type { i18n } from 'i18next';
import { createRoot, hydrateRoot, type Root } from 'react-dom/client';
import { createActor } from 'xstate';
import { visitMachine } from '../../machines/visit';
import type { EarlyInput } from '../early/consumeEarlyInput';
import { endWithPage } from '../shell/endWithPage';
import { takeListCode } from '../shell/fragment';
import { reactRootOptions } from '../shell/rootOptions';
import { App } from './App';

/**
 * Hydrates the prerendered page and replays input from before the script loaded, or shows the list of a link. On the
 * page of a need it takes that page's place.
 * Returns the root of the page.
 */
export const startPhone = (
  root: HTMLElement,
  i18n: i18n,
  early: EarlyInput | null,
  listCode: string | null,
): Root => {
  const visitActor = createActor(visitMachine).start();
  if (early) visitActor.send({ type: 'start' });
  const receive = (code: string | null) => code && visitActor.send({ type: 'received.open', code });
  receive(listCode);
  addEventListener('hashchange', () => receive(takeListCode()));
  endWithPage(
    () => visitActor.send({ type: 'wipe' }),
    () => location.reload(),
  );
  const answerEarly = () => {
    if (early?.answer) visitActor.send({ type: 'answer', question: 'urgent', answer: early.answer });
  };
  const page = <App visitActor={visitActor} i18n={i18n} onShown={answerEarly} />;
  if (root.firstElementChild && listCode === null && !root.closest('[data-need]'))
    return hydrateRoot(root, page, reactRootOptions);
  const empty = createRoot(root, reactRootOptions);
  empty.render(page);
  return empty;
};
