import { useSyncExternalStore } from 'react';

/** The minute it is: what is said of "now" is said again as it passes, and whenever the page is seen again. */
export const useNow = (): Date => new Date(useSyncExternalStore(watch, minute, minute));

/** What something that depends on the time is now; draws again only when it changes. */
export const useAsTimePasses = <Told extends string | boolean>(tell: () => Told): Told =>
  useSyncExternalStore(watch, tell, tell);

const minute = (): number => Math.floor(Date.now() / 60_000) * 60_000;

const watch = (tell: () => void): (() => void) => {
  let timer: ReturnType<typeof setTimeout>;
  const wait = () => {
    timer = setTimeout(pass, 60_000 - (Date.now() % 60_000));
  };
  const pass = () => {
    tell();
    wait();
  };
  wait();
  document.addEventListener('visibilitychange', tell);
  addEventListener('pageshow', tell);
  return () => {
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', tell);
    removeEventListener('pageshow', tell);
  };
};
