interface Key {
  key: string;
  ctrlKey: boolean;
  altKey: boolean;
  metaKey: boolean;
  shiftKey: boolean;
}

/** Keys of assistive keypads and screen readers; the kiosk needs no others. */
const keypad: ReadonlySet<string> = new Set([
  ...['Tab', 'Enter', ' ', 'Escape'],
  ...['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'],
  ...['Home', 'End', 'PageUp', 'PageDown'],
]);

/**
 * Whether a key may reach the page. Shift is allowed only with Tab, because Shift+Escape opens Chromium's task
 * manager.
 */
export const isAllowed = ({ key, ctrlKey, altKey, metaKey, shiftKey }: Key): boolean =>
  keypad.has(key) && !ctrlKey && !altKey && !metaKey && (!shiftKey || key === 'Tab');

/** Blocked everywhere: context menu, dragging, selecting, clipboard and pinch zoom. */
const gestures = [
  ...['contextmenu', 'auxclick', 'dragstart', 'dragover', 'drop', 'selectstart'],
  ...['copy', 'cut', 'paste', 'gesturestart', 'gesturechange'],
];

/**
 * Blocks shortcuts, menus, dragging, selecting, zooming and navigation by links. Works only while the page has focus,
 * so it supplements the browser policies and the locked session and does not replace them.
 * @returns a function that removes the guard.
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
  // Cancels only the navigation; the page's own click handlers still run.
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
  // On document, because presence.ts listens on window and must see the event before it is stopped.
  for (const [type, listener] of listening) document.addEventListener(type, listener, all);
  return () => {
    for (const [type, listener] of listening) document.removeEventListener(type, listener, all);
  };
};

/** The reload link of the error page. */
const isReload = (link: HTMLAnchorElement): boolean => link.href === location.href;

const pair = <E extends Event>(type: string, listener: (event: E) => void): [string, EventListener] => [
  type,
  listener as EventListener,
];
