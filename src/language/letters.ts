/**
 * Loads the Nastaliq web font and uses it from the next screen on, so that no text reflows while it is read; at once if
 * the device has no font for it. See `look/letters.css`. Never rejects.
 */
export const drawOwnLetters = async (): Promise<void> => {
  const page = document.documentElement;
  const draw = (): void => {
    page.dataset.letters = '';
  };
  await document.fonts.load('1em "Our Nastaliq"', late).catch(() => undefined);
  const screen = document.querySelector('h1');
  if (!screen || !canDraw(late)) return draw();
  const watch = new MutationObserver(() => {
    if (screen.isConnected) return;
    watch.disconnect();
    draw();
  });
  watch.observe(document.body, { childList: true, subtree: true });
};

/** A letter of Urdu that is not used in Arabic. */
const late = 'ہ';

/** Missing glyphs have the width of an unassigned code point. */
const canDraw = (letter: string): boolean => {
  const paper = document.createElement('canvas').getContext('2d');
  const widthOf = (text: string) => paper?.measureText(text).width;
  if (paper) paper.font = '100px sans-serif';
  return widthOf(letter) !== widthOf('\u0378');
};
