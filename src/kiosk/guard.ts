interface Key {
  key: string;
  ctrlKey: boolean;
  altKey: boolean;
  metaKey: boolean;
  shiftKey: boolean;
}

/** The keys of an access keypad or a screen reader's user; nothing on a wall needs another one. */
const keypad: ReadonlySet<string> = new Set([
  ...['Tab', 'Enter', ' ', 'Escape'],
  ...['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'],
  ...['Home', 'End', 'PageUp', 'PageDown'],
]);

/** Whether this key reaches the page; with Shift only Tab does, since Shift+Escape opens the task manager. */
export const isAllowed = ({ key, ctrlKey, altKey, metaKey, shiftKey }: Key): boolean =>
  keypad.has(key) && !ctrlKey && !altKey && !metaKey && (!shiftKey || key === 'Tab');

/** What a finger or a mouse can do to a page besides pressing what is on it. */
const gestures = [
  ...['contextmenu', 'auxclick', 'dragstart', 'dragover', 'drop', 'selectstart'],
  ...['copy', 'cut', 'paste', 'gesturestart', 'gesturechange'],
];

/**
 * Keeps shortcuts, menus, dragging, selecting and zooming from everybody, and every link from leading away.
 * It works only while this page has the focus: one layer, beside the browser's policies and a session without
 * a window manager, never the lock itself.
 * @returns what takes the guard away.
 */
export const guardPage = (): (() => void) => {
  const refuse = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const onKey = (event: KeyboardEvent) => {
    if (!isAllowed(event)) refuse(event);
  };
  const onMouse = (event: MouseEvent) => {
    if (event.button !== 0) refuse(event);
  };
  const onTouch = (event: TouchEvent) => {
    if (event.touches.length > 1) refuse(event);
  };
  const onWheel = (event: WheelEvent) => {
    if (event.ctrlKey) refuse(event);
  };
  // The page's own handlers still hear of the touch; only where the link would lead is taken away.
  const onClick = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (link && !isReload(link)) event.preventDefault();
  };
  const all = { capture: true, passive: false };
  const listening: [string, EventListener][] = [
    ...(['keydown', 'keypress', 'keyup'] as const).map((type) => pair(type, onKey)),
    ...(['mousedown', 'mouseup', 'pointerdown'] as const).map((type) => pair(type, onMouse)),
    ...(['touchstart', 'touchmove'] as const).map((type) => pair(type, onTouch)),
    ...gestures.map((type) => pair(type, refuse)),
    pair('wheel', onWheel),
    pair('click', onClick),
  ];
  // On the document, one step after the window, where the kiosk hears that somebody is there.
  for (const [type, listener] of listening) document.addEventListener(type, listener, all);
  return () => {
    for (const [type, listener] of listening) document.removeEventListener(type, listener, all);
  };
};

/** "Start again" after a fault: the same page, from the beginning. */
const isReload = (link: HTMLAnchorElement): boolean => link.href === location.href;

const pair = <E extends Event>(type: string, listener: (event: E) => void): [string, EventListener] => [
  type,
  listener as EventListener,
];
