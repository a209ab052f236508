import { useEffect, useRef, useState } from 'react';

/** How long each greeting stands, in milliseconds. */
export const turnTime = 6_000;

/** A finger needs this long to reach the wall: a touch right after a turn was meant for what stood before. */
const reach = 700;

/**
 * Shows one after another, round and round, and can be stopped. Where people asked their device for less
 * motion it stands still from the beginning.
 */
export const useTurns = <T>(all: readonly [T, ...T[]] | readonly T[]) => {
  const [turn, setTurn] = useState(0);
  const [paused, setPaused] = useState(() => matchMedia('(prefers-reduced-motion: reduce)').matches);
  const turnedAt = useRef(Number.NEGATIVE_INFINITY);
  useEffect(() => {
    if (paused) return;
    const timer = setInterval(() => {
      turnedAt.current = performance.now();
      setTurn((before) => before + 1);
    }, turnTime);
    return () => clearInterval(timer);
  }, [paused]);
  const at = (index: number): T => all[(index + all.length) % all.length] as T;
  return {
    current: at(turn),
    /** What the person saw when the finger left for the wall. */
    seen: (): T => at(performance.now() - turnedAt.current < reach ? turn - 1 : turn),
    paused,
    pause: () => setPaused((before) => !before),
  };
};
