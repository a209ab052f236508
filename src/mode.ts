/** Who sits before the screen: somebody alone, a center's wall, or a volunteer beside a client. */
export type Mode = 'phone' | 'kiosk' | 'guide';

/** Reads `?mode=kiosk` or `?mode=guide` once and takes it out of the address; nothing else there is ever read. */
export const takeMode = (): Mode => {
  const asked = new URLSearchParams(location.search).get('mode');
  if (location.search !== '') history.replaceState(null, '', location.pathname + location.hash);
  return asked === 'kiosk' || asked === 'guide' ? asked : 'phone';
};
