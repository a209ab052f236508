/** Display settings of one visitor, reset after the visit. */
export interface DisplaySettings {
  /** Number of steps above the normal text size. */
  text: 0 | 1 | 2;
  contrast: boolean;
  /** Whether all content is in the lower part of the screen, within reach of a seated person. */
  lowered: boolean;
}

const usual: DisplaySettings = { text: 0, contrast: false, lowered: false };

/**
 * A store for the current visitor's settings, in memory and mirrored on `page` as `data-text`, `data-contrast` and
 * `data-lowered`.
 */
export const createDisplaySettings = (page: HTMLElement) => {
  let comfort = usual;
  const listeners = new Set<() => void>();
  const set = (next: DisplaySettings) => {
    comfort = next;
    mark(page, 'text', next.text > 0 ? `${next.text}` : null);
    mark(page, 'contrast', next.contrast ? 'more' : null);
    mark(page, 'lowered', next.lowered ? 'yes' : null);
    for (const listener of listeners) listener();
  };
  return {
    get: () => comfort,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    /** Next larger size; from the largest back to normal. */
    turnText: () => set({ ...comfort, text: comfort.text === 0 ? 1 : comfort.text === 1 ? 2 : 0 }),
    turnContrast: () => set({ ...comfort, contrast: !comfort.contrast }),
    turnLowered: () => set({ ...comfort, lowered: !comfort.lowered }),
    reset: () => set(usual),
  };
};

export type DisplaySettingsStore = ReturnType<typeof createDisplaySettings>;

const mark = (page: HTMLElement, name: string, value: string | null): void => {
  if (value === null) delete page.dataset[name];
  else page.dataset[name] = value;
};
