import { useState, useSyncExternalStore } from 'react';

/** The minute it is: what is said of "now" is said again as it passes, and whenever the page is seen again. */
export const useNow = (): Date => new Date(useSyncExternalStore(watch, minute, minute));

/** The moment at which this part of the page came: what is put in order by it keeps its place under somebody's finger. */
export const useArrival = (): Date => useState(() => new Date())[0];

/** What something that depends on the time is now; draws again only when it changes. */
export const useAsTimePasses = <Told extends string | boolean>(tell: () => Told): Told =>
  useSyncExternalStore(watch, tell, tell);

const minute = (): number => Math.floor(Date.now() / 60_000) * 60_000;

/** Whoever on the page depends on the time; one timer for all, and none where nobody does. */
const watching = new Set<() => void>();
let timer: ReturnType<typeof setTimeout>;

const watch = (tell: () => void): (() => void) => {
  if (watching.size === 0) {
    waitForMinute();
    document.addEventListener('visibilitychange', tellAll);
    addEventListener('pageshow', tellAll);
  }
  watching.add(tell);
  return () => {
    watching.delete(tell);
    if (watching.size > 0) return;
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', tellAll);
    removeEventListener('pageshow', tellAll);
  };
};

const tellAll = (): void => {
  for (const tell of watching) tell();
};

const waitForMinute = (): void => {
  timer = setTimeout(
    () => {
      waitForMinute();
      tellAll();
    },
    60_000 - (Date.now() % 60_000),
  );
};
