import { kioskPage } from '../shell/mode';

/**
 * A page between two visits. It is served with another opener policy, so the browser must end the process that
 * knew the visit before it goes on to a fresh kiosk; where a server does not do so, it is a detour of no harm.
 */
const betweenPage = '/kiosk/forget/';

/**
 * Puts a new document in the place of this one, and so in its place in the history. First makes sure that one
 * can be had: a kiosk on the browser's error page helps nobody.
 * @returns false where nothing was done; where a new page comes, nothing is ever returned.
 */
export const renewPage = async (isStillWanted = () => true): Promise<false> => {
  const [kiosk, between] = await Promise.all([
    isServed(kioskPage, 'data-mode="kiosk"'),
    isServed(betweenPage, 'http-equiv="refresh"'),
  ]);
  if (!kiosk || !isStillWanted()) return false;
  location.replace(between ? betweenPage : kioskPage);
  return new Promise(() => undefined);
};

/** Takes the newer copy, if its page has really arrived where pages come from, and if it is still wanted then. */
export const takeCopy = async (hash: string, isStillWanted: () => boolean): Promise<void> => {
  if ((await isServed(kioskPage, ` ${hash}"`)) && isStillWanted()) location.replace(kioskPage);
};

/** Whether this page can be had within four seconds, and is ours rather than some network's login page. */
const isServed = async (address: string, mark: string): Promise<boolean> => {
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(), 4_000);
  try {
    const answer = await fetch(address, { cache: 'no-store', signal: late.signal });
    return answer.ok && (await answer.text()).includes(mark);
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
  }
};
