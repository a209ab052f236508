import type { Piece } from '../../machines/readAloud';
import { bare } from './spoken';

/** One thing that is read: what lights up, and the keys of its sounds. */
export interface Line {
  element: Element;
  piece: Piece;
}

/** A short rest: behind each line, and between the groups of a telephone number. */
export const rest = 'rest';

/**
 * What can be seen in a part of the page and has a sound, in the order of the page. Words are recognized by
 * their text, so whatever a screen shows from our words is read without the screen knowing.
 */
export const linesIn = (part: Element, keys: ReadonlyMap<string, string>): Line[] => {
  const lines: Line[] = [];
  const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { parentElement: element, textContent } = walker.currentNode;
    const text = bare(textContent ?? '');
    if (!element || text === '' || isFolded(element) || isForeign(element, part)) continue;
    const key = keys.get(text);
    const piece = key !== undefined ? [key] : element.closest('.phone') ? numberPiece(text) : [];
    if (piece.length > 0) lines.push({ element, piece: [...piece, rest] });
  }
  return lines;
};

/** From the text to its key. Where two keys share a text they share its sound. */
export const keysByText = (texts: ReadonlyMap<string, string>): ReadonlyMap<string, string> =>
  new Map([...texts].map(([key, text]) => [text, key]));

const numberPiece = (number: string): Piece =>
  /^\d[\d-]*$/.test(number) ? [...number].map((sign) => (sign === '-' ? rest : `digit.${sign}`)) : [];

/** A name, or words of another language: our voice would say them wrong. */
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
