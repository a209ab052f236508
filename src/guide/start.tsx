import type { i18n } from 'i18next';
import { createRoot } from 'react-dom/client';
import { createActor } from 'xstate';
import { isLanguageTag } from '../../locales/languages';
import { familyMachine } from '../../machines/family';
import { addTakeAwayStyle } from '../handoff/takeAwayStyle';
import { loadNamespace } from '../language/i18n';
import { addStyleSheet } from '../shell/addStyleSheet';
import { confirmUnload } from '../shell/confirmUnload';
import { interceptBack } from '../shell/deviceBack';
import { endWithPage } from '../shell/endWithPage';
import { navigations } from '../shell/leave';
import { markAsGuide } from '../shell/mode';
import { keepOffline } from '../shell/offline/register';
import { reactRootOptions } from '../shell/rootOptions';
import { Guide } from './Guide';
import style from './guide.css?url';

/** Starts guide mode in the language of the page, replacing its content. */
export const startGuide = async (root: HTMLElement, words: i18n): Promise<void> => {
  const tag = isLanguageTag(words.language) ? words.language : 'en';
  await Promise.all([
    addStyleSheet(style),
    addTakeAwayStyle(),
    ...(['programs', 'handoff', 'guide'] as const).map((each) => loadNamespace(words, tag, each)),
  ]);
  const family = createActor(familyMachine).start();
  endWithPage(
    () => family.send({ type: 'wipe' }),
    () => location.replace('?mode=guide'),
  );
  interceptBack(family, { byKey: false, byHistory: true });
  // New and replaced history entries have no mark. Setting the mark fires this event too, but without a navigation
  // type.
  navigations()?.addEventListener('currententrychange', ({ navigationType }) => {
    if (navigationType) markAsGuide();
  });
  confirmUnload(() => !family.getSnapshot().matches('waiting'));
  void keepOffline(() => undefined);
  root.replaceChildren();
  createRoot(root, reactRootOptions).render(<Guide family={family} words={words} />);
};
