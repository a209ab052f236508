import type { i18n } from 'i18next';
import type { ActorRefFrom } from 'xstate';
import type { printingMachine } from '../../machines/printing';
import { switchLanguage } from '../language/i18n';
import { suspendAudio } from '../listen/speaker';
import type { DisplaySettingsStore } from './displaySettings';
import { renewPage } from './renew';

/** Milliseconds, enough to read the message that everything is erased. */
const timeToRead = 1_200;

/**
 * Clears what a visit leaves outside its state machine (sound, dialogs, selection, scroll position, display settings,
 * language) and then loads a new document. The clipboard is not cleared, because the kiosk never writes to it.
 * Resolves only if no new document could be loaded.
 */
export const forgetVisit = async (
  i18n: i18n,
  comfort: DisplaySettingsStore,
  printing: ActorRefFrom<typeof printingMachine>,
  isStillWanted: () => boolean,
): Promise<void> => {
  suspendAudio();
  printing.send({ type: 'quiet' });
  for (const dialog of document.querySelectorAll('dialog[open]')) (dialog as HTMLDialogElement).close();
  getSelection()?.removeAllRanges();
  comfort.reset();
  await new Promise((read) => setTimeout(read, timeToRead));
  await switchLanguage(i18n, 'en');
  document.title = i18n.t('site.name', { ns: 'visit' });
  window.scrollTo(0, 0);
  if (isStillWanted()) await renewPage(isStillWanted);
};
