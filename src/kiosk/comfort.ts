/** How one person wants the wall to be; gone with the visit. */
export interface Comfort {
  /** How many steps larger than usual the text is. */
  text: 0 | 1 | 2;
  contrast: boolean;
  /** Whether everything stands on the lower part of the screen. */
  lowered: boolean;
}

const usual: Comfort = { text: 0, contrast: false, lowered: false };

/** The wishes of the present person, in memory, and on the page as `data-text`, `data-contrast`, `data-lowered`. */
export const createComfort = (page: HTMLElement) => {
  let comfort = usual;
  const listeners = new Set<() => void>();
  const set = (next: Comfort) => {
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
    /** One step larger, and from the largest back to the usual size. */
    turnText: () => set({ ...comfort, text: comfort.text === 0 ? 1 : comfort.text === 1 ? 2 : 0 }),
    turnContrast: () => set({ ...comfort, contrast: !comfort.contrast }),
    turnLowered: () => set({ ...comfort, lowered: !comfort.lowered }),
    reset: () => set(usual),
  };
};

export type ComfortSwitches = ReturnType<typeof createComfort>;

const mark = (page: HTMLElement, name: string, value: string | null): void => {
  if (value === null) delete page.dataset[name];
  else page.dataset[name] = value;
};
