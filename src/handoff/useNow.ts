import { useState, useSyncExternalStore } from 'react';

/** The current minute; re-renders each minute and when the page becomes visible again. */
export const useNow = (): Date => new Date(useSyncExternalStore(watch, minute, minute));

/** The time of the first render, for sorting: an order that followed the clock would move items under a finger. */
export const useInitialTime = (): Date => useState(() => new Date())[0];

/** A value derived from the current time; re-renders only when it changes. */
export const useTimeDerived = <Value extends string | boolean>(derive: () => Value): Value =>
  useSyncExternalStore(watch, derive, derive);

const minute = (): number => Math.floor(Date.now() / 60_000) * 60_000;

/** Subscribers share one timer, which stops when there are none. */
const watching = new Set<() => void>();
let timer: ReturnType<typeof setTimeout>;

const watch = (notify: () => void): (() => void) => {
  if (watching.size === 0) {
    waitForMinute();
    document.addEventListener('visibilitychange', notifyAll);
    addEventListener('pageshow', notifyAll);
  }
  watching.add(notify);
  return () => {
    watching.delete(notify);
    if (watching.size > 0) return;
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', notifyAll);
    removeEventListener('pageshow', notifyAll);
  };
};

const notifyAll = (): void => {
  for (const notify of watching) notify();
};

const waitForMinute = (): void => {
  timer = setTimeout(
    () => {
      waitForMinute();
      notifyAll();
    },
    60_000 - (Date.now() % 60_000),
  );
};
