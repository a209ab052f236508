import { useEffect } from 'react';

/** In milliseconds: after the focus has moved and is heard, and until what was said is out of the way of who reads on. */
const after = 200;
const forgotten = 7_000;

let waiting: string[] = [];
let timer = 0;

/**
 * The live region of the page, or of the dialog on top, under which nothing is heard. It stands there from the beginning,
 * since what is born with its words is not heard either.
 */
const region = (): Element | null =>
  [...document.querySelectorAll('dialog[open] > .said')].pop() ?? document.querySelector('body > .said');
const write = (text: string): void => region()?.replaceChildren(text);

/** Says to who listens what changed elsewhere than where the focus is; what comes at the same time is said in one. */
export const announce = (text: string): void => {
  waiting.push(text);
  clearTimeout(timer);
  timer = window.setTimeout(() => {
    write(waiting.join('\n'));
    waiting = [];
    timer = window.setTimeout(write, forgotten, '');
  }, after);
};

/** Says this when it comes, and takes it back when it goes: nothing that was said outlives its screen. */
export const useAnnounce = (text: string): void =>
  useEffect(() => {
    if (text === '') return;
    announce(text);
    return () => {
      waiting = waiting.filter((line) => line !== text);
      if (region()?.textContent.includes(text)) write('');
    };
  }, [text]);
