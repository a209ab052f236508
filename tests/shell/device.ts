import { vi } from 'vitest';

type Listener = (event: Event) => void;
type Options = boolean | AddEventListenerOptions | undefined;

/**
 * Replaces what jsdom lacks until `vi.unstubAllGlobals`: trusted events, a tab's history, and a phone's back gesture.
 */
export const deviceOf = ({ closeWatcher = false, isActive = undefined as boolean | undefined } = {}) => {
  const listeners: { type: string; listener: Listener; capture: boolean; passive: boolean }[] = [];
  const capturing = (options: Options) =>
    typeof options === 'object' ? options.capture === true : options === true;
  vi.stubGlobal('addEventListener', (type: string, listener: Listener, options?: Options) => {
    const passive = typeof options === 'object' && options.passive === true;
    listeners.push({ type, listener, capture: capturing(options), passive });
  });
  vi.stubGlobal('removeEventListener', (type: string, listener: Listener, options?: Options) => {
    const at = listeners.findIndex(
      (one) => one.type === type && one.listener === listener && one.capture === capturing(options),
    );
    if (at >= 0) listeners.splice(at, 1);
  });
  vi.stubGlobal('navigator', isActive === undefined ? {} : { userActivation: { isActive } });

  const fire = (event: Event) => {
    for (const { type, listener } of [...listeners]) if (type === event.type) listener(event);
  };
  const touch = (type: string, more: Partial<KeyboardEvent> = {}) => {
    const kind = type.startsWith('key') ? KeyboardEvent : MouseEvent;
    const said = { type, isTrusted: true, defaultPrevented: false, repeat: false, ...more };
    fire(Object.create(kind.prototype, Object.getOwnPropertyDescriptors(said)) as Event);
  };

  const tab = { entries: ['another page', '/'], at: 1, left: false, said: [] as unknown[] };
  const go = (steps: number) => {
    tab.at += steps;
    if (tab.at === 0) tab.left = true;
    else fire(new Event('popstate'));
  };
  const forward = () => {
    if (tab.at + 1 < tab.entries.length) go(1);
  };
  vi.stubGlobal('history', {
    pushState: (state: unknown, title: string, address: string) => {
      tab.said.push(state, title);
      tab.entries.splice(tab.at + 1, Number.POSITIVE_INFINITY, address);
      tab.at += 1;
    },
    replaceState: (_state: unknown, _title: string, address: string) => {
      tab.entries[tab.at] = address;
    },
    back: () => go(-1),
    forward: () => forward(),
  });
  vi.stubGlobal('dispatchEvent', fire);

  const watchers: { onclose: (() => void) | null; destroy: () => void }[] = [];
  const drop = (one: (typeof watchers)[number]) => watchers.splice(watchers.indexOf(one), 1);
  class Watcher {
    onclose: (() => void) | null = null;
    constructor() {
      watchers.push(this);
    }
    destroy() {
      drop(this);
    }
  }
  vi.stubGlobal('CloseWatcher', closeWatcher ? Watcher : undefined);

  return {
    listeners,
    touch,
    tab,
    watchers,
    pressBack: () => go(-1),
    pressForward: forward,
    /** A fragment change fires the same event as Back. */
    changeFragment: () => go(0),
    /** Escape, or the equivalent gesture, as this browser reports it. */
    pressEscape: (more: Partial<KeyboardEvent> = {}) => {
      if (!closeWatcher) return touch('keydown', { key: 'Escape', ...more });
      const last = watchers.at(-1);
      if (!last) return;
      drop(last);
      last.onclose?.();
    },
  };
};
