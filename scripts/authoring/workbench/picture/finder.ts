import { baseKey } from '../../../build/baseKey';
import type { Standing } from './marks';
import type { Frame, Scene } from './scene';
import { scenes, scenesFor } from './scenes';
import type { Stage } from './stage';

/** How words are there: to see, as the same sentence with another number, or to hear only. */
export type How = 'seen' | 'otherNumber' | 'heard';

export interface Found {
  scene: Scene;
  standings: readonly Standing[];
  how: How;
}

interface Around {
  /** Before a scene of this kind is drawn. */
  prepare: (frame: Frame) => Promise<void>;
  isSeen: (at: Range | Element) => boolean;
}

/** Finds the screen on which words stand by drawing one after another, and remembers what stood where. */
export class Finder {
  readonly #stage: Stage;
  readonly #around: Around;
  readonly #known = new Map<Scene, ReadonlySet<string>>();

  constructor(stage: Stage, around: Around) {
    this.#stage = stage;
    this.#around = around;
  }

  /**
   * Leaves the screen drawn, if there is one.
   * @param text words that are to stand there instead
   * @param goOn is told how far it is; false ends the search
   * @returns null if they stand on no screen that can be drawn
   */
  async find(
    key: string,
    text: string | undefined,
    goOn: (looked: number, of: number) => boolean,
  ): Promise<Found | null> {
    this.#stage.write(key, text);
    let second: Scene | undefined;
    let looked = 0;
    const order = scenesFor(key);
    for (const scene of order) {
      looked++;
      const known = this.#known.get(scene);
      if (known && ![...known].some((one) => isSame(one, key))) continue;
      if (!goOn(looked, order.length)) return null;
      const found = await this.#look(scene, key);
      if (found?.how === 'seen') return found;
      if (found) second ??= scene;
    }
    return second ? this.#look(second, key) : null;
  }

  /** Draws every screen, and says of each key that stands on one how it is there, and what is read there. */
  async all(): Promise<ReadonlyMap<string, { how: 'seen' | 'heard'; text: string }>> {
    const all = new Map<string, { how: 'seen' | 'heard'; text: string }>();
    for (const scene of scenes) {
      await this.#around.prepare(scene.frame);
      for (const { key, at } of (await this.#stage.show(scene)).filter((one) => this.#around.isSeen(one.at)))
        if (at instanceof Range) all.set(key, { how: 'seen', text: sentenceIn(at) });
        else if (!all.has(key)) all.set(key, { how: 'heard', text: '' });
    }
    return all;
  }

  async #look(scene: Scene, key: string): Promise<Found | null> {
    await this.#around.prepare(scene.frame);
    const standings = await this.#stage.show(scene);
    this.#known.set(scene, new Set(standings.map((one) => one.key)));
    const own = standings.filter((one) => one.key === key);
    const seen = own.filter(({ at }) => at instanceof Range && this.#around.isSeen(at));
    if (seen.length > 0) return { scene, standings: seen, how: 'seen' };
    const heard = own.filter(({ at }) => at instanceof Element && this.#around.isSeen(at));
    if (heard.length > 0) return { scene, standings: heard, how: 'heard' };
    const others = standings.filter(
      ({ key: one, at }) => isSame(one, key) && at instanceof Range && this.#around.isSeen(at),
    );
    return others.length > 0 ? { scene, standings: others, how: 'otherNumber' } : null;
  }
}

/** Whether two keys are one sentence, but for its number. */
const isSame = (one: string, other: string): boolean => one === other || baseKey(one) === baseKey(other);

/** Without whom a number in it calls, which is only heard. */
const sentenceIn = (range: Range): string => {
  const shown = range.cloneContents();
  for (const heard of shown.querySelectorAll('.in-sentence .reads')) heard.remove();
  return shown.textContent ?? '';
};
