import type { i18n } from 'i18next';
import { lazyScreen } from '../shell/lazyScreen';
import { ChoiceButtons } from './ChoiceButtons';
import { NotLoaded } from './NotLoaded';

/** The parts of a visit that come after the first screen, in the order in which a visit may need them. */
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

/** Fetches what a first question may lead to. Never rejects: what could not come is fetched at its need. */
export const fetchNext = (words: i18n) =>
  loadSilently(words, HelpNow, { load: () => import('../language/files') });

/** Fetches all that a visit can show, with its words. Never rejects. */
export const fetchAll = (words: i18n) =>
  loadSilently(words, HelpNow, QuestionForm, Reviewing, Results, Received);

/** Fetches the letters that are too many for the first screen. Never rejects. */
export const fetchLetters = (): Promise<void> =>
  import('../language/letters').then((file) => file.drawOwnLetters()).catch(() => undefined);

const loadSilently = async (
  words: i18n,
  ...parts: readonly { load: (words: i18n) => Promise<unknown> }[]
): Promise<void> => {
  await Promise.allSettled(parts.map(({ load }) => load(words)));
};
