import type { i18n, Namespace, TFunction } from 'i18next';
import { createContext, useCallback, useContext, useMemo, useSyncExternalStore } from 'react';

/** The words that the screens below speak. */
export const I18nContext = createContext<i18n | null>(null);

/**
 * The words of these namespaces, the first of which need not be named in a key, in the language that is spoken
 * here. A screen that uses them is drawn anew when the language changes.
 * @throws Error outside of a `I18nContext`.
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
    // The names are joined above so that a list written anew at each drawing counts as the same.
    () => i18n.getFixedT(language, names.split(',') as unknown as Ns) as TFunction<Ns>,
    [i18n, language, names],
  );
  return { t, i18n };
};
