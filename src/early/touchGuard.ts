/**
 * A touch never answers for a person. Whoever presses has seen what stands there: a press that began before a new
 * screen was painted, or sooner after than anybody reads and reaches, does nothing on it; nor does a second one at the
 * spot of the last where something else has come to lie. It looks at the document alone, so one guard serves the page
 * before the app has come, and every way of use. Imported once, before anything else hears a touch.
 *
 * A new screen is a heading or a dialog that came or went, or another language; what else is new is guarded by itself.
 * What bears `data-always` stands at one place on all screens and acts at once, unless a finger hits it as the second
 * press of a spot where something else was.
 * All times are milliseconds of the page's own clock.
 */
interface Change {
  /** When it came into the document. */
  from: number;
  /** From when on a press is meant for it. */
  until: number;
}

interface Press {
  at: number;
  /** A click up to then is this press's. */
  through: number;
  /** The place of a pointer; a key or a screen reader has none. */
  place?: [x: number, y: number];
  /** Another key than the one that may have led here: nobody hits two by one blow. */
  isOther?: boolean;
  refused?: boolean;
}

const controls = 'a, button, label, summary';
const page = document.documentElement;
const now = (): number => performance.now();

/** A while ago on a busy phone, but never so long that a clock which makes no sense could close the page. */
const timeOf = ({ timeStamp }: Event): number => Math.max(timeStamp, now() - 2_000);

let latest: Change;
const add = (): Change => {
  const from = now();
  const change = { from, until: from + 500 };
  latest = change;
  page.dataset.new = '';
  // A frame is painted after what was asked for it.
  requestAnimationFrame(() => {
    change.until = 1 / 0;
    setTimeout(() => {
      change.until = Math.max(from + 500, now() + 400);
      setTimeout(() => {
        if (latest === change) delete page.dataset.new;
      }, change.until - now());
    });
  });
  return change;
};

let moved: Change = { from: 0, until: 0 };
let screen = moved;
const parts = new WeakMap<Node, Change>();

const observer = new MutationObserver((records) => {
  const elements = records
    .flatMap(({ attributeName, target, addedNodes, removedNodes }) =>
      attributeName ? [target] : [...addedNodes, ...removedNodes],
    )
    .filter((node): node is Element => node.nodeType === 1);
  if (!elements[0]) return;
  moved = add();
  for (const element of elements)
    if (element.matches('html, h1, dialog') || element.querySelector('h1, dialog')) screen = moved;
    else parts.set(element, moved);
});
const watch = (): void => {
  observer.observe(document, { childList: true, subtree: true, attributeFilter: ['open'] });
  observer.observe(page, { attributeFilter: ['lang'] });
};
// What is still being read in comes before anything that could be touched twice.
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', watch);
else {
  screen = moved = add();
  watch();
}

/** What was pressed last, by whom; it holds no part of a page that is gone. */
const pressedBy = new WeakMap<Element, Press>();
let before: Press | undefined;
let press: Press | undefined;
let lastKey: string;

const begin = (next: Press): Press => {
  before = press;
  press = next;
  return next;
};

const isNear = ([x, y] = [0, 0], [fromX, fromY] = [x, y]): boolean => Math.hypot(x - fromX, y - fromY) < 24;

const isMeant = (pressed: Press, control: Element): boolean => {
  const { at, isOther } = pressed;
  const isNew = (change?: Change) => change && at < (isOther ? change.from : change.until);
  const always = control.matches('[data-always]');
  // A slow second touch never dials: who means a number that has just come under the finger has read it first.
  const dials = control.matches('[href^="tel:"], [href^="sms:"]');
  const isSlowSecond =
    before?.place && pressed.place && at - before.at < 1_500 && isNear(before.place, pressed.place);
  if (dials && isSlowSecond && pressedBy.get(control) !== before && pressedBy.get(control) !== pressed)
    return false;
  if (
    before?.refused !== undefined &&
    !isOther &&
    !(always && !pressed.place) &&
    isNear(before.place, pressed.place)
  ) {
    if (pressedBy.get(control) !== before && pressedBy.get(control) !== pressed && isNew(moved)) return false;
    if (pressed.place && before.refused && at - before.at < 300) return false;
  }
  if (always) return true;
  for (let part: Node | null = control; part; part = part.parentNode)
    if (isNew(parts.get(part))) return false;
  return !isNew(screen);
};

const controlOf = ({ target }: Event): Element =>
  (target as Element).closest(controls) ?? (target as Element);

const judge = (event: Event, pressed: Press): void => {
  const control = controlOf(event);
  pressed.refused = !isMeant(pressed, control);
  pressedBy.set(control, pressed);
  if (pressed.refused) refuse(event);
};

const refuse = (event: Event): void => {
  event.preventDefault();
  event.stopImmediatePropagation();
};

const hear = <Type extends keyof DocumentEventMap>(
  types: readonly Type[],
  listener: (event: DocumentEventMap[Type]) => void,
): void => {
  for (const type of types) document.addEventListener(type, listener, true);
};

hear(['pointerdown'], (event) => {
  if (event.isPrimary) begin({ at: timeOf(event), through: 0, place: [event.clientX, event.clientY] });
});
hear(['keydown'], (event) => {
  const { key, repeat, target } = event;
  const acts = key === 'Enter' || key === ' ';
  if (repeat) {
    if (acts && (target as Element).closest(controls)) refuse(event);
    return;
  }
  const at = timeOf(event);
  const pressed = begin({ at, through: at + 350, isOther: !acts || key !== lastKey });
  if (acts) judge(event, pressed);
  lastKey = key;
});
hear(['pointerup', 'keyup'], (event) => {
  if (press) press.through = timeOf(event) + 350;
});
hear(['click', 'auxclick'], (event) => {
  const at = timeOf(event);
  // A pointer's press has one click, but for a label's own of its box; a key's may be of what it sends or moves to.
  const isIts = ({ through, place, refused }: Press) =>
    at < through && (!place || refused === undefined || pressedBy.get(controlOf(event)) === press);
  judge(event, press && isIts(press) ? press : begin({ at, through: at + 50 }));
});

export {};
