import { useLayoutEffect, useRef } from 'react';

/** What may lie over what, the lowest first. A visit itself is the lowest: under it lies the way out. */
const levels = ['visit', 'list', 'help', 'dialog'] as const;
type Level = (typeof levels)[number];

export interface Layer {
  level: Level;
  close: () => void;
  /** Whether Escape closes it too; one beside a guide's keys leaves Escape alone. */
  byKey: boolean;
}

const layers: Layer[] = [];
let follow = (): void => undefined;

/** What lies on top; undefined on the first screen. */
export const topLayer = (): Layer | undefined => layers.at(-1);

/** The one who brings the device's Back is told whenever another layer lies on top. Nobody is with null. */
export const followLayers = (onChange: (() => void) | null): void => {
  follow = onChange ?? (() => undefined);
};

const open = (layer: Layer): (() => void) => {
  layers.push(layer);
  // However they were drawn: what lies over something else stands after it.
  layers.sort((one, other) => levels.indexOf(one.level) - levels.indexOf(other.level));
  follow();
  return () => {
    layers.splice(layers.indexOf(layer), 1);
    follow();
  };
};

/**
 * Makes the device's Back mean `close` for as long as this part stands and nothing lies over it: the gesture, the
 * browser's button and Escape alike. Null while there is nothing to close.
 */
export const useBack = (level: Level, close: (() => void) | null, byKey = true): void => {
  const latest = useRef(close);
  useLayoutEffect(() => {
    latest.current = close;
  });
  const closes = close !== null;
  useLayoutEffect(
    () => (closes ? open({ level, byKey, close: () => latest.current?.() }) : undefined),
    [level, byKey, closes],
  );
};
