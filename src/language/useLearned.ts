import { useEffect, useState } from 'react';
import type { LanguageTag } from '../../locales/languages';
import { useTranslation } from './useTranslation';
import { learn, type Namespace } from './words';

/** Whether these words are here; fetches them if not, and draws anew when they come. A failed try is let go. */
export const useLearned = (tag: LanguageTag, namespace: Namespace): boolean => {
  const { i18n } = useTranslation();
  const [, setLearned] = useState('');
  useEffect(() => {
    let gone = false;
    learn(i18n, tag, namespace).then(
      () => gone || setLearned(`${tag}/${namespace}`),
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [i18n, tag, namespace]);
  return i18n.hasResourceBundle(tag, namespace);
};
