import { navigations } from './leave';

/** Who sits before the screen: somebody alone, a center's wall, or a volunteer beside a client. */
export type Mode = 'phone' | 'kiosk' | 'guide';

/** A wall has a page of its own: reloaded or renewed, it stays a wall, and no query or storage has to say so. */
export const kioskPage = '/kiosk/';

/** Marks an entry of the history as a guide's: a constant, which says nothing of anybody, and survives a reload. */
const guideMark = 'guide';
export const markAsGuide = (): void => {
  const known = navigations();
  if (known?.currentEntry?.getState() !== guideMark) known?.updateCurrentEntry({ state: guideMark });
};

/**
 * Reads `?mode=kiosk` or `?mode=guide` once and takes it out of the address; nothing else there is ever read. A guide's
 * page that is loaded again is known by its mark in the history, where a browser has such marks.
 * @returns null where this page is about to give way to the kiosk's own.
 */
export const takeMode = (): Mode | null => {
  const isKiosk = location.pathname === kioskPage;
  const asked = new URLSearchParams(location.search).get('mode');
  if (!isKiosk && asked === 'kiosk') {
    location.replace(kioskPage);
    return null;
  }
  const hash = isKiosk ? '' : location.hash;
  if (location.search !== '' || hash !== location.hash)
    history.replaceState(null, '', location.pathname + hash);
  if (isKiosk) return 'kiosk';
  if (asked !== 'guide' && navigations()?.currentEntry?.getState() !== guideMark) return 'phone';
  markAsGuide();
  return 'guide';
};
