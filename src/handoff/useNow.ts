import { useState, useSyncExternalStore } from 'react';

/** The current minute; re-renders each minute and when the page becomes visible again. */
export const useNow = (): Date => new Date(useSyncExternalStore(watch, minute, minute));

/** The time of the first render, for sorting: an order that followed the clock would move items under a finger. */
export const useArrival = (): Date => useState(() => new Date())[0];

/** A value derived from the current time; re-renders only when it changes. */
export const useAsTimePasses = <Told extends string | boolean>(tell: () => Told): Told =>
  useSyncExternalStore(watch, tell, tell);

const minute = (): number => Math.floor(Date.now() / 60_000) * 60_000;

/** Subscribers share one timer, which stops when there are none. */
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
