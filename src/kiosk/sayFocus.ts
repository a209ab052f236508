import type { i18n } from 'i18next';
import type { Piece } from '../../machines/readAloud';
import { cachedWords } from '../listen/cachedWords';
import { keysByText, linesIn, rest } from '../listen/lines';
import { reader } from '../listen/reader';
import { spokenTexts } from '../listen/spoken';
import { isFromPerson } from './presence';

/** In milliseconds: what a press changes on a control is drawn by then. */
const drawnAfter = 50;

/**
 * Says what the focus is on to whoever goes by the keys of an access keypad, who may not see the screen: each new screen
 * whole, each control by its words, and what a press brought elsewhere. A touch ends it.
 * @returns a function that stops it.
 */
export const sayFocus = (i18n: i18n): (() => void) => {
  let byKeypad = false;
  let lastKey = '';
  let inDialog: Element | null = null;
  /** What stands in the regions that say what is new. */
  const known = new WeakMap<Element, string>();

  const say = (target: Element) => {
    const dialog = target.closest('dialog');
    const isNewDialog = dialog !== null && dialog !== inDialog;
    inDialog = dialog;
    const language = beginningOf(target)?.lang ?? i18n.language;
    const part = isNewDialog ? dialog : partOf(target);
    const keys = keysByText(spokenTexts(cachedWords(i18n, language)));
    const pieces = beginningOf(target) ? [welcome] : linesIn(part, keys).map(({ piece }) => piece);
    reader.send({ type: 'listen', language, pieces: [...pieces, ...stateOf(target)], mayFetch: true });
  };
  const onKey = (event: KeyboardEvent) => {
    if (!isFromPerson(event)) return;
    lastKey = event.key;
    if (byKeypad) return;
    byKeypad = true;
    // The first key may move nothing.
    setTimeout(() => {
      if (document.activeElement === document.body)
        say(document.querySelector('.greeting, h1') ?? document.body);
    });
  };
  const onFocus = ({ target }: FocusEvent) => {
    if (!byKeypad || !(target instanceof Element)) return;
    // The buttons of the voice take each other's place while it reads.
    if (lastKey === 'Tab' || !target.closest('.listen')) say(target);
  };
  const onClick = ({ target }: MouseEvent) => {
    if (!byKeypad || !(target instanceof Element)) return;
    setTimeout(() => {
      if (document.activeElement === target && stateOf(target).length > 0) say(target);
    }, drawnAfter);
  };
  const onNews = () => {
    for (const region of document.querySelectorAll('[role="status"]')) {
      const text = region.textContent ?? '';
      if (region.matches(noNews) || text === (known.get(region) ?? '')) continue;
      known.set(region, text);
      const keys = keysByText(spokenTexts(cachedWords(i18n, i18n.language)));
      const pieces = byKeypad ? linesIn(region, keys).map(({ piece }) => piece) : [];
      if (pieces.length > 0) reader.send({ type: 'listen', language: i18n.language, pieces, mayFetch: true });
    }
  };
  const observer = new MutationObserver(onNews);
  const onTouch = () => {
    if (byKeypad) reader.send({ type: 'stop' });
    byKeypad = false;
  };
  const capture = true;
  document.addEventListener('keydown', onKey, { capture });
  document.addEventListener('focusin', onFocus);
  document.addEventListener('click', onClick);
  document.addEventListener('pointerdown', onTouch, { capture });
  observer.observe(document.body, { childList: true, characterData: true, subtree: true });
  return () => {
    observer.disconnect();
    document.removeEventListener('keydown', onKey, { capture });
    document.removeEventListener('focusin', onFocus);
    document.removeEventListener('click', onClick);
    document.removeEventListener('pointerdown', onTouch, { capture });
  };
};

/** What the voice says of itself, and the page's own region, whose words stand on the screen that is read as well. */
const noNews = '.said, .listen *';

const welcome: Piece = ['visit.welcome.heading', rest];

/** A button of the wall at rest that begins in a language. No voice has the languages' names; the welcome tells as much. */
const beginningOf = (target: Element): HTMLElement | null =>
  target.closest<HTMLElement>('.attract .greeting, .attract .languages button');

/** What is read when the focus comes here. */
const partOf = (target: Element): Element =>
  (target.matches('h1') && document.getElementById('main')) ||
  (target instanceof HTMLInputElement && target.labels?.[0]) ||
  target.closest('dl > div') ||
  target;

/** Whether it is chosen, where it can be. */
const stateOf = (target: Element): readonly Piece[] => {
  const pressed =
    target instanceof HTMLInputElement ? `${target.checked}` : target.getAttribute('aria-pressed');
  if (pressed === null) return [];
  return [[pressed === 'true' ? 'kiosk.keypad.chosen' : 'kiosk.keypad.notChosen', rest]];
};
