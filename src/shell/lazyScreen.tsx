import type { i18n } from 'i18next';
import { type ComponentType, type ReactNode, startTransition, useEffect, useReducer, useState } from 'react';
import { loadNamespace, type Namespace } from '../language/i18n';
import { tagOf, useTag } from '../language/useTag';
import { useTranslation } from '../language/useTranslation';
import { useSlow } from './useSlow';

/**
 * What stands there until a part has come; `slow` when that takes longer than a moment, `lost` when it could not be
 * fetched, and then `again` tries anew.
 */
export interface LazyStatus {
  lost: boolean;
  slow: boolean;
  again: () => void;
}

/** A part of the page in a file of its own: shown like any other, and `load` fetches it and its words ahead of need. */
export interface LazyScreen<Props> {
  (props: Props): ReactNode;
  /** Rejects when it cannot be fetched now; the next need, or the next call, tries again. */
  load: (i18n: i18n) => Promise<void>;
}

/**
 * Makes a part of the page that is fetched when it is first shown, together with the words it speaks. A fetch
 * that failed loses nothing: `Instead` stays, and a person may try again.
 */
export const lazyScreen = <Props extends object>(
  bring: () => Promise<ComponentType<Props>>,
  Instead: ComponentType<Props & LazyStatus>,
  namespaces: readonly Namespace[] = [],
): LazyScreen<Props> => {
  let Part: ComponentType<Props> | undefined;
  const load = async (i18n: i18n, tag = tagOf(i18n)): Promise<void> => {
    const [part] = await Promise.all([
      Part ?? bring(),
      ...namespaces.map((each) => loadNamespace(i18n, tag, each)),
    ]);
    // Another file came under its name, as from a network that asks to log in.
    if (!part) throw new Error();
    Part = part;
  };
  const Shown = (props: Props) => {
    const { i18n } = useTranslation();
    const tag = useTag();
    const [lostIn, setLostIn] = useState<string | null>(null);
    const lost = lostIn === tag;
    const [, look] = useReducer((looks: number) => looks + 1, 0);
    const isHere = Part !== undefined && namespaces.every((each) => i18n.hasResourceBundle(tag, each));
    useEffect(() => {
      if (isHere || lost) return;
      let gone = false;
      load(i18n, tag).then(
        () => gone || startTransition(look),
        () => gone || setLostIn(tag),
      );
      return () => {
        gone = true;
      };
    }, [isHere, lost, i18n, tag]);
    const slow = useSlow(!isHere && !lost);
    if (Part && isHere) return <Part {...props} />;
    return <Instead {...props} lost={lost} slow={slow} again={() => setLostIn(null)} />;
  };
  return Object.assign(Shown, { load });
};
