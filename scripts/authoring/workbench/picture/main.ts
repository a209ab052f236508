import { isLanguageTag } from '../../../../locales/languages';
import { finderIn } from './finderIn';
import type { Asked, Told } from './messages';
import type { Frame } from './scene';

const tell = (told: Told) => parent.postMessage(told, location.origin);

const begin = async (tag: string): Promise<void> => {
  const place = document.getElementById('app');
  if (!place || !isLanguageTag(tag)) return;
  place.inert = true;
  let last: Frame | undefined;
  const finder = await finderIn(place, tag, async (frame) => {
    if (frame === last) return;
    last = frame;
    // The page around gives it the size of such a screen.
    tell({ state: 'drawing', frame });
    await new Promise((done) => setTimeout(done, 100));
  });
  let latest = 0;
  addEventListener('message', async ({ data, origin, source }: MessageEvent<Asked>) => {
    if (origin !== location.origin || source !== parent) return;
    latest++;
    const mine = latest;
    try {
      const found = await finder.find(data.key, data.text, (looked, of) => {
        if (mine === latest) tell({ state: 'looking', looked, of });
        return mine === latest;
      });
      if (mine !== latest) return;
      if (found) mark(found.standings.map(({ at }) => at));
      tell(found ? { state: 'found', scene: found.scene.name, how: found.how } : { state: 'none' });
    } catch (reason) {
      if (mine === latest) tell({ state: 'failed', why: String(reason) });
    }
  });
  tell({ state: 'ready' });
};

/** Boxes around where words stand, over the screen, which itself stays as it is. */
const mark = (all: readonly (Range | Element)[]): void => {
  for (const one of document.querySelectorAll('.stands')) one.remove();
  // Nothing can lie over an open dialog but what is in it.
  const over = document.querySelector('dialog[open]');
  if (all[0]) bringToMiddle(all[0]);
  if (over) scrollTo(0, 0);
  const [left, top] = over ? [0, 0] : [scrollX, scrollY];
  for (const at of all)
    for (const { x, y, width, height } of at.getClientRects()) {
      const box = document.createElement('div');
      box.className = 'stands';
      box.style.cssText = `left:${x + left - 4}px;top:${y + top - 2}px;width:${width + 8}px;height:${height + 4}px`;
      (over ?? document.body).append(box);
    }
};

/** Scrolls what can be scrolled here; `scrollIntoView` would scroll the page around, too. */
const bringToMiddle = (at: Range | Element): void => {
  const above = () => at.getBoundingClientRect().top - innerHeight / 2;
  const inside = at instanceof Range ? at.startContainer.parentElement : at;
  for (let one = inside; one; one = one.parentElement)
    if (one.scrollHeight > one.clientHeight && /auto|scroll/.test(getComputedStyle(one).overflowY))
      one.scrollTop += above();
  scrollBy(0, above());
};

void begin(location.hash.slice(1));
