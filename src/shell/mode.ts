import { centerHome } from '../language/homePath';
import { navigations } from './leave';

/** One person alone, a public kiosk in a center, or a volunteer with a client. */
export type Mode = 'phone' | 'kiosk' | 'guide';

/**
 * The kiosk has its own page, so that a reload stays in kiosk mode without a query or storage: `/kiosk/`, or `/kiosk/casa/`
 * for the center at `/c/casa/`.
 */
export const kioskPage = (): string =>
  `${import.meta.env.BASE_URL}kiosk/${centerHome().slice(`${import.meta.env.BASE_URL}c/`.length)}`;

/** State of a history entry in guide mode, which survives a reload. A constant, so it holds nothing personal. */
const guideMark = 'guide';
export const markAsGuide = (): void => {
  const known = navigations();
  if (known?.currentEntry?.getState() !== guideMark) known?.updateCurrentEntry({ state: guideMark });
};

/**
 * Reads `?mode=kiosk` or `?mode=guide` and removes the query. A reloaded guide page is recognized by its history state,
 * in browsers with the Navigation API.
 * @returns null while redirecting to the kiosk's page.
 */
export const takeMode = (): Mode | null => {
  const isKiosk = location.pathname === kioskPage();
  const asked = new URLSearchParams(location.search).get('mode');
  if (!isKiosk && asked === 'kiosk') {
    location.replace(kioskPage());
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
