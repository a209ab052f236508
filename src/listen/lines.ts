import type { Piece } from '../../machines/readAloud';
import { bare } from './spoken';

/** One unit of reading: the element to highlight, and the keys of its clips. */
export interface Line {
  element: Element;
  piece: Piece;
}

/** Key of a short pause, used after each line and between the groups of a phone number. */
export const rest = 'rest';

/**
 * The visible lines of an element that have a clip, in document order. Text nodes are matched by their translated
 * text, so components need no markup for reading aloud.
 */
export const linesIn = (part: Element, keys: ReadonlyMap<string, string>): Line[] => {
  const lines: Line[] = [];
  const spoken = new Set<Element>();
  const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    // A text with English in it stands in pieces.
    const whole = node.parentElement?.closest('.words');
    const element = whole ?? node.parentElement;
    if (whole && spoken.has(whole)) continue;
    if (whole) spoken.add(whole);
    const text = bare((whole ?? node).textContent ?? '');
    if (!element || text === '' || isFolded(element) || isForeign(element, part)) continue;
    const key = keys.get(text);
    const piece = key !== undefined ? [key] : element.closest('.phone') ? numberPiece(text) : [];
    if (piece.length > 0) lines.push({ element, piece: [...piece, rest] });
  }
  return lines;
};

/** Maps text to key. Keys with equal texts share a clip. */
export const keysByText = (texts: ReadonlyMap<string, string>): ReadonlyMap<string, string> =>
  new Map([...texts].map(([key, text]) => [text, key]));

const numberPiece = (number: string): Piece =>
  /^\d[\d-]*$/.test(number) ? [...number].map((sign) => (sign === '-' ? rest : `digit.${sign}`)) : [];

/** A name or text in another language, which this voice would mispronounce. */
const isForeign = (element: Element, part: Element): boolean => {
  const own = element.closest('[lang]');
  return own !== null && own !== part && part.contains(own);
};

const isFolded = (element: Element): boolean => {
  if (element.checkVisibility?.() === false) return true;
  for (let fold = element.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
    if (!fold.open && element.closest('summary')?.parentElement !== fold) return true;
  return false;
};
