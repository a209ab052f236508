import type { i18n } from 'i18next';
import { type ComponentType, type ReactNode, startTransition, useEffect, useReducer, useState } from 'react';
import { loadNamespace, type Namespace } from '../language/i18n';
import { tagOf, useTag } from '../language/useTag';
import { useTranslation } from '../language/useTranslation';
import { useSlow } from './useSlow';

/**
 * Props of the placeholder while a part loads: `slow` after half a second, `lost` when loading failed; `again` retries.
 */
export interface LazyStatus {
  lost: boolean;
  slow: boolean;
  again: () => void;
}

/** A lazily loaded component; `load` prefetches its code and translations. */
export interface LazyScreen<Props> {
  (props: Props): ReactNode;
  /** Rejects when fetching fails; the next render or call tries again. */
  load: (i18n: i18n) => Promise<void>;
}

/**
 * A component that is fetched with its translations on first render. Unlike `React.lazy`, a failed fetch can be
 * retried: `Instead` stays mounted and gets `lost`.
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
    // A captive portal may answer with another file.
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
