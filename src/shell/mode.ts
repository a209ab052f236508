/** Who sits before the screen: somebody alone, a center's wall, or a volunteer beside a client. */
export type Mode = 'phone' | 'kiosk' | 'guide';

/** A wall has a page of its own: reloaded or renewed, it stays a wall, and no query or storage has to say so. */
export const kioskPage = '/kiosk/';

/**
 * Reads `?mode=kiosk` or `?mode=guide` once and takes it out of the address; nothing else there is ever read.
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
  return isKiosk ? 'kiosk' : asked === 'guide' ? 'guide' : 'phone';
};
