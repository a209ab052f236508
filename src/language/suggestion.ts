import type { LanguageTag } from '../../locales/languages';

/** The first of the browser's languages that is offered; null if none. Chinese goes by the script of its region. */
export const suggestedLanguage = (
  preferred: readonly string[],
  offered: readonly LanguageTag[],
): LanguageTag | null => {
  for (const tag of preferred)
    try {
      const { language, script } = new Intl.Locale(tag).maximize();
      const suggested = offered.find((one) => one === language || one === `${language}-${script}`);
      if (suggested) return suggested;
    } catch {
      // It is no language tag.
    }
  return null;
};
