import { useEffect, useState } from 'react';
import type { LanguageTag } from '../../locales/languages';
import { loadNamespace, type Namespace } from './i18n';
import { useTranslation } from './useTranslation';

/** Whether a namespace is loaded. Loads it if not, and rerenders then; a failure is ignored. */
export const useNamespace = (tag: LanguageTag, namespace: Namespace): boolean => {
  const { i18n } = useTranslation();
  const [, setLearned] = useState('');
  useEffect(() => {
    let gone = false;
    loadNamespace(i18n, tag, namespace).then(
      () => gone || setLearned(`${tag}/${namespace}`),
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [i18n, tag, namespace]);
  return i18n.hasResourceBundle(tag, namespace);
};
