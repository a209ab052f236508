import { kioskPage } from '../shell/mode';

/**
 * Served with a different Cross-Origin-Opener-Policy, so that the browser ends the process that held the visit. On a
 * server without this header it is only a redirect.
 */
const forgetPage = (): string => kioskPage().replace('kiosk/', 'kiosk/forget/');

/**
 * Replaces the document and its history entry, after checking that a new one can be fetched, so that the kiosk does
 * not end on the browser's error page.
 * @returns false if nothing was done; never resolves if a new page loads.
 */
export const renewPage = async (isStillWanted = () => true): Promise<false> => {
  const [kiosk, between] = await Promise.all([
    isServed(kioskPage(), 'data-mode="kiosk"'),
    isServed(forgetPage(), 'http-equiv="refresh"'),
  ]);
  if (!kiosk || !isStillWanted()) return false;
  location.replace(between ? forgetPage() : kioskPage());
  return new Promise(() => undefined);
};

/** Loads the new version, if the server already serves it and `isStillWanted` still holds. */
export const takeCopy = async (hash: string, isStillWanted: () => boolean): Promise<void> => {
  if ((await isServed(kioskPage(), ` ${hash}"`)) && isStillWanted()) location.replace(kioskPage());
};

/** Whether the page can be fetched within four seconds and contains `mark`, which rules out a captive portal. */
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
