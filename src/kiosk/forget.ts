import type { i18n } from 'i18next';
import type { ActorRefFrom } from 'xstate';
import type { printingMachine } from '../../machines/printing';
import { switchLanguage } from '../language/i18n';
import { hush } from '../listen/speaker';
import type { ComfortSwitches } from './comfort';
import { renewPage } from './renew';

/** Long enough to read that everything is erased. */
const timeToRead = 1_200;

/**
 * Clears what a visit leaves outside of its machine: sound, dialogs, selection, scrolling, the person's wishes
 * for the screen, the language; then asks for a new document. Nothing of ours writes to the clipboard here.
 * Comes back only where no new document can be had, and then this one knows nothing either.
 */
export const forgetVisit = async (
  words: i18n,
  comfort: ComfortSwitches,
  printing: ActorRefFrom<typeof printingMachine>,
  isStillWanted: () => boolean,
): Promise<void> => {
  hush();
  printing.send({ type: 'quiet' });
  for (const dialog of document.querySelectorAll('dialog[open]')) (dialog as HTMLDialogElement).close();
  getSelection()?.removeAllRanges();
  comfort.reset();
  await new Promise((read) => setTimeout(read, timeToRead));
  await switchLanguage(words, 'en');
  document.title = words.t('site.name', { ns: 'visit' });
  window.scrollTo(0, 0);
  if (isStillWanted()) await renewPage(isStillWanted);
};
