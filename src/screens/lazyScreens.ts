import type { i18n } from 'i18next';
import { lazyScreen } from '../shell/lazyScreen';
import { ChoiceButtons } from './ChoiceButtons';
import { NotLoaded } from './NotLoaded';

/** Split from the first script; listed in the order in which a visit may need them. */
export const HelpNow = lazyScreen(() => import('./HelpNow').then((file) => file.HelpNow), NotLoaded);
export const QuestionForm = lazyScreen(
  () => import('./QuestionForm').then((file) => file.QuestionForm),
  ChoiceButtons,
);
export const Reviewing = lazyScreen(() => import('./Reviewing').then((file) => file.Reviewing), NotLoaded);
export const Results = lazyScreen(() => import('./Results').then((file) => file.loadResults()), NotLoaded, [
  'programs',
  'handoff',
]);
export const Received = lazyScreen(
  () => import('./Received').then((file) => file.loadReceived()),
  NotLoaded,
  ['programs', 'handoff'],
);

export const BrowserBack = lazyScreen(
  () => import('../shell/BrowserBack').then((file) => file.BrowserBack),
  () => null,
);
export const UpdateOffer = lazyScreen(
  () => import('../shell/offline/UpdateOffer').then((file) => file.UpdateOffer),
  () => null,
);

/** Prefetches what the first question may lead to. Never rejects; a failed file is fetched again when it is shown. */
export const fetchNext = (words: i18n) =>
  loadSilently(words, HelpNow, { load: () => import('../language/files') });

/** Prefetches every screen of a visit with its translations. Never rejects. */
export const fetchAll = (words: i18n) =>
  loadSilently(words, HelpNow, QuestionForm, Reviewing, Results, Received);

/** Loads the web fonts that do not fit in the first-visit budget. Never rejects. */
export const fetchLetters = (): Promise<void> =>
  import('../language/letters').then((file) => file.drawOwnLetters()).catch(() => undefined);

const loadSilently = async (
  words: i18n,
  ...parts: readonly { load: (words: i18n) => Promise<unknown> }[]
): Promise<void> => {
  await Promise.allSettled(parts.map(({ load }) => load(words)));
};
