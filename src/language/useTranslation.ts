import type { i18n, Namespace, TFunction } from 'i18next';
import { createContext, useCallback, useContext, useMemo, useSyncExternalStore } from 'react';

export const I18nContext = createContext<i18n | null>(null);

/**
 * Translations of the nearest `I18nContext`; the first namespace is the default for keys. Rerenders when the language
 * changes.
 * @throws Error outside of an `I18nContext`.
 */
export const useTranslation = <const Ns extends Namespace = 'visit'>(
  namespaces?: Ns,
): { t: TFunction<Ns>; i18n: i18n } => {
  const i18n = useContext(I18nContext);
  if (!i18n) throw new Error('A screen stands outside of I18nContext.');
  const language = useSyncExternalStore(
    useCallback(
      (changed: () => void) => {
        i18n.on('languageChanged', changed);
        return () => i18n.off('languageChanged', changed);
      },
      [i18n],
    ),
    () => i18n.language,
    () => i18n.language,
  );
  const names = namespaces === undefined ? 'visit' : String(namespaces);
  const t = useMemo(
    // Joined above, so that a new array with the same names does not make a new `t`.
    () => i18n.getFixedT(language, names.split(',') as unknown as Ns) as TFunction<Ns>,
    [i18n, language, names],
  );
  return { t, i18n };
};
