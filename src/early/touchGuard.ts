/**
 * Ignores presses that the person cannot have meant for what is now on the screen: those that began before a new screen
 * was painted or within the reaction time after it, and a second press at a spot where the target has changed. It only
 * observes the document, so it works before the app is loaded and in every mode. Import it once, before any other
 * listener is added.
 *
 * A new screen is a heading or dialog added or removed, or a change of language; other new elements are guarded one by
 * one. Elements with `data-always` keep one position on all screens and act at once, unless a pointer hits them as the
 * second press at a spot where the target has changed.
 * All times are in milliseconds since the page's time origin.
 */
interface Change {
  /** When the DOM changed. */
  from: number;
  /** From when on presses count; infinite until the change is painted. */
  until: number;
}

interface Press {
  at: number;
  /** Clicks before this time belong to this press. */
  through: number;
  /** Viewport coordinates of a pointer; absent for keys and screen readers. */
  place?: [x: number, y: number];
  /** A different key than the last one, so it is not an accidental repeat. */
  isOther?: boolean;
  refused?: boolean;
}

const controls = 'a, button, label, summary';
const page = document.documentElement;
const now = (): number => performance.now();

/** Events can be delivered late on a busy phone; at most 2 s, so that a wrong timestamp cannot block all input. */
const timeOf = ({ timeStamp }: Event): number => Math.max(timeStamp, now() - 2_000);

let latest: Change;
const add = (): Change => {
  const from = now();
  const change = { from, until: from + 500 };
  latest = change;
  page.dataset.new = '';
  // Animation frame callbacks run before the paint; the timeout inside runs after it.
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
// While the HTML is being parsed every insertion would count as a change.
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', watch);
else {
  screen = moved = add();
  watch();
}

/** The last press of each control; weak, so that it does not keep removed elements alive. */
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
  // A second press at the same spot within 1.5 s must not dial a number that appeared there in between.
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
  // A pointer press causes one click, or two if a label forwards it to its input. A key press can cause a click on
  // another element, such as the submit button of its form.
  const isIts = ({ through, place, refused }: Press) =>
    at < through && (!place || refused === undefined || pressedBy.get(controlOf(event)) === press);
  judge(event, press && isIts(press) ? press : begin({ at, through: at + 50 }));
});

export {};
