import type { i18n } from 'i18next';
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { type LanguageTag, languageOf } from '../../../../locales/languages';
import { type Bundle, createI18n } from '../../../../src/language/i18n';
import { Player } from '../../../../src/listen/Listen';
import { fetchAll } from '../../../../src/screens/lazyScreens';
import { Marks, type Standing } from './marks';
import type { Scene } from './scene';

/** Files of words by namespace. */
export type AllWords = Readonly<Record<string, Bundle>>;

/** Milliseconds without a change after which a screen counts as drawn, and after which it is taken as it is. */
const still = 30;
const atMost = 1_500;

/** Draws scenes in a language, one at a time, and finds which words stand where. */
export class Stage {
  readonly #place: Element;
  readonly #tag: LanguageTag;
  readonly #own: AllWords;
  readonly #marks = new Marks();
  readonly #words: i18n;
  #root: Root | null = null;
  #ready: Promise<void> | null = null;

  /** `english`: shown beside the language in some places. */
  constructor(place: Element, tag: LanguageTag, words: AllWords, english: AllWords) {
    this.#place = place;
    this.#tag = tag;
    this.#own = words;
    const marked = Object.fromEntries(
      Object.entries(words).map(([namespace, bundle]) => [namespace, this.#marks.around(namespace, bundle)]),
    );
    this.#words = createI18n(tag, marked.visit ?? {});
    for (const [namespace, bundle] of Object.entries(marked))
      this.#words.addResourceBundle(tag, namespace, bundle);
    if (tag !== 'en')
      for (const [namespace, bundle] of Object.entries(english))
        this.#words.addResourceBundle('en', namespace, bundle);
    document.documentElement.lang = tag;
    document.documentElement.dir = languageOf(tag).direction;
  }

  /** Draws a scene in place of the one before, unfolded, and says what stands in it. */
  async show({ open }: Scene): Promise<readonly Standing[]> {
    this.#ready ??= Promise.all([fetchAll(this.#words), Player.load(this.#words)]).then(() => undefined);
    await this.#ready;
    await this.clear();
    const { page, steps = [] } = open(this.#words);
    Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
    const root = createRoot(this.#place);
    this.#root = root;
    await act(() => root.render(page));
    await drawn(this.#place);
    for (const step of steps) {
      await step(this.#place);
      await drawn(this.#place);
    }
    // What is folded may hold further folds; some fold themselves again.
    const unfolded = new Set<Element>();
    for (let folds = this.#folds(); folds.some((one) => !unfolded.has(one)); folds = this.#folds()) {
      for (const fold of folds) {
        fold.open = true;
        unfolded.add(fold);
      }
      await drawn(this.#place);
    }
    return this.#marks.takeOff(this.#place);
  }

  #folds(): readonly HTMLDetailsElement[] {
    return [...this.#place.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
  }

  /** Puts other words in place of a key's, or takes them away again. */
  write(key: string, text: string | undefined): void {
    const [namespace = '', ...path] = key.split('.');
    const words = this.#own[namespace];
    const own = path.reduce<unknown>((inner, step) => (inner as Bundle | undefined)?.[step], words);
    const marked = this.#marks.around(key, { '': text ?? own ?? '' });
    this.#words.addResource(this.#tag, namespace, path.join('.'), String(marked['']));
  }

  async clear(): Promise<void> {
    const root = this.#root;
    this.#root = null;
    if (root) await act(() => root.unmount());
  }
}

/** Draws all that React has in hand, also what it would put off, and waits until a part of the page has come to rest. */
const drawn = (part: Element): Promise<void> => act(() => atRest(part));

const atRest = (part: Element): Promise<void> =>
  new Promise((done) => {
    const end = () => {
      watcher.disconnect();
      clearTimeout(last);
      clearTimeout(rest);
      done();
    };
    const last = setTimeout(end, atMost);
    let rest = setTimeout(end, still);
    const watcher = new MutationObserver(() => {
      clearTimeout(rest);
      rest = setTimeout(end, still);
    });
    watcher.observe(part, { childList: true, subtree: true, characterData: true });
  });
