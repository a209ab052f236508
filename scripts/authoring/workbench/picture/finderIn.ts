import '../../../../src/look/early.css';
import '../../../../src/main.css';
import '../../../../src/pages/promise.css';
import type { LanguageTag } from '../../../../locales/languages';
import guideStyle from '../../../../src/guide/guide.css?url';
import wallStyle from '../../../../src/kiosk/kiosk.css?url';
import type { Bundle } from '../../../../src/language/i18n';
import { Finder } from './finder';
import type { Frame } from './scene';
import { Stage } from './stage';
import './picture.css';

const files = import.meta.glob<Bundle>(
  ['../../../../locales/*/*.json', '!../../../../locales/*/record.json'],
  { import: 'default' },
);
const wordsOf = async (tag: string): Promise<Readonly<Record<string, Bundle>>> => {
  const own = Object.entries(files).filter(([name]) => name.includes(`/locales/${tag}/`));
  const read = own.map(async ([name, load]) => [name.replace(/^.*\/|\.json$/g, ''), await load()] as const);
  return Object.fromEntries(await Promise.all(read));
};

/** A phone in the hand, whatever this machine is. */
const asked = window.matchMedia.bind(window);
window.matchMedia = (query) => asked(query === '(pointer: coarse)' ? 'all' : query);

const styles: Partial<Record<Frame, string>> = { guide: guideStyle, wall: wallStyle };
const own = document.createElement('link');
own.rel = 'stylesheet';
document.head.append(own);
const dress = (frame: Frame): Promise<void> | undefined => {
  const style = styles[frame];
  if (own.getAttribute('href') === (style ?? null)) return;
  if (frame === 'wall') document.documentElement.dataset.mode = 'kiosk';
  else delete document.documentElement.dataset.mode;
  if (style === undefined) {
    own.removeAttribute('href');
    return;
  }
  return new Promise((done) => {
    own.onload = own.onerror = () => done();
    own.href = style;
  });
};

// Nothing here may lead away from the picture, or keep a copy of it.
addEventListener('submit', (event) => event.preventDefault());
addEventListener('click', (event) => {
  if ((event.target as Element).closest('a')) event.preventDefault();
});
Object.defineProperty(navigator, 'serviceWorker', { value: undefined });

/**
 * Draws screens in this document.
 * @param resize gives the document the size of such a screen
 */
export const finderIn = async (
  place: HTMLElement,
  tag: LanguageTag,
  resize: (frame: Frame) => Promise<void>,
): Promise<Finder> => {
  const [words, english] = await Promise.all([wordsOf(tag), wordsOf('en')]);
  return new Finder(new Stage(place, tag, words, english), {
    async prepare(frame) {
      await dress(frame);
      await resize(frame);
    },
    isSeen(at) {
      const isDrawn = [...at.getClientRects()].some(({ width, height }) => width > 1 && height > 1);
      const over = place.querySelector('dialog[open]');
      return isDrawn && (!over || over.contains(at instanceof Range ? at.startContainer : at));
    },
  });
};
