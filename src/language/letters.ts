/**
 * Fetches the letters of a language that come late (see `look/letters.css`) and draws them from the next screen on; at
 * once on a device that has no such letters. Never rejects.
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

/** A letter that Urdu has, and Arabic has not. */
const late = 'ہ';

/** What a device cannot draw looks like what no device can: the sign for a letter that there never was. */
const canDraw = (letter: string): boolean => {
  const paper = document.createElement('canvas').getContext('2d');
  const widthOf = (text: string) => paper?.measureText(text).width;
  if (paper) paper.font = '100px sans-serif';
  return widthOf(letter) !== widthOf('\u0378');
};
