import type { Display } from '../verify/browser/display';
import { shortcuts } from '../verify/browser/shortcuts.mjs';

export interface Place {
  x: number;
  y: number;
}

/** An attempt to leave the kiosk. */
export interface Move {
  name: string;
  /** @param at position of some text on the page, in pixels */
  make(display: Display, at: Place): void;
}

const keysOfX: Record<string, string> = {
  Control: 'ctrl',
  Alt: 'alt',
  Shift: 'shift',
  Meta: 'super',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
  PageUp: 'Prior',
  PageDown: 'Next',
  Backspace: 'BackSpace',
  Space: 'space',
  ContextMenu: 'Menu',
  '=': 'equal',
  '-': 'minus',
};

/** Converts Playwright notation (`Control+Shift+i`) to X notation (`ctrl+shift+i`). */
const inWordsOfX = (shortcut: string): string =>
  shortcut
    .split('+')
    .map((key) => keysOfX[key] ?? key)
    .join('+');

const keys = [
  ...shortcuts,
  // Multimedia keys, for browser and desktop.
  ...['XF86Back', 'XF86Forward', 'XF86Reload', 'XF86HomePage', 'XF86Search', 'XF86Mail', 'XF86Favorites'],
  ...['XF86WWW', 'XF86Explorer', 'XF86Calculator', 'XF86Close', 'XF86New', 'XF86Open', 'XF86Save', 'Print'],
  ...['Control+Alt+BackSpace', 'Control+Alt+F1', 'Control+Alt+Left', 'Super_L', 'Alt+Shift+Tab', 'Shift+F12'],
].map((shortcut): Move => ({ name: shortcut, make: (display) => display.act('key', inWordsOfX(shortcut)) }));

const at = ({ x, y }: Place, ...words: string[]) => ['mousemove', `${x}`, `${y}`, ...words];

const mouse: Move[] = [
  gesture('right click', (place) => at(place, 'click', '3')),
  gesture('middle click', (place) => at(place, 'click', '2')),
  gesture('the mouse’s button for back', (place) => at(place, 'click', '8')),
  gesture('the mouse’s button for forward', (place) => at(place, 'click', '9')),
  gesture('double click', (place) => at(place, 'click', '--repeat', '2', '--delay', '60', '1')),
  gesture('triple click', (place) => at(place, 'click', '--repeat', '3', '--delay', '60', '1')),
  gesture('Control and the wheel up', (place) => at(place, 'keydown', 'ctrl', 'click', '4', 'keyup', 'ctrl')),
  gesture('Control and the wheel down', (place) =>
    at(place, 'keydown', 'ctrl', 'click', '5', 'keyup', 'ctrl'),
  ),
  gesture('the wheel to the left', (place) => at(place, 'click', '6')),
  gesture('the wheel to the right', (place) => at(place, 'click', '7')),
  gesture('Alt and the wheel', (place) => at(place, 'keydown', 'alt', 'click', '4', 'keyup', 'alt')),
  gesture('Control and right click', (place) => at(place, 'keydown', 'ctrl', 'click', '3', 'keyup', 'ctrl')),
  gesture('Shift and right click', (place) => at(place, 'keydown', 'shift', 'click', '3', 'keyup', 'shift')),
  gesture('drag over text', (place) =>
    at(place, 'mousedown', '1', ...at({ x: place.x + 300, y: place.y + 40 }), 'mouseup', '1'),
  ),
  gesture('drag from the upper edge', (place) =>
    at({ x: 540, y: 0 }, 'mousedown', '1', ...at(place), 'mouseup', '1'),
  ),
  gesture('hold for two seconds', (place) => at(place, 'mousedown', '1', 'sleep', '2', 'mouseup', '1')),
  gesture('rest at the upper edge', () => at({ x: 540, y: 0 }, 'sleep', '1.5')),
];

function gesture(name: string, words: (place: Place) => string[]): Move {
  // Moves the pointer back, so that it makes no difference in the picture.
  return { name, make: (display, place) => display.act(...words(place), ...at(parkedAt(display))) };
}

/** Position of the pointer while nothing is tried. */
export const parkedAt = ({ width, height }: Display): Place => ({ x: width - 1, y: height - 1 });

export const moves: readonly Move[] = [...keys, ...mouse];
