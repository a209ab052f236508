import { isLanguageTag, type LanguageTag } from '../../locales/languages';

const traditional = /^zh-(hant|tw|hk|mo)/i;

/**
 * The first of the browser's languages that we support; null if none. Chinese of Taiwan, Hong Kong and Macau maps to
 * `zh-Hant`, other Chinese to `zh-Hans`.
 */
export const suggestedLanguage = (preferred: readonly string[]): LanguageTag | null => {
  for (const tag of preferred) {
    const ours = /^zh\b/i.test(tag)
      ? traditional.test(tag)
        ? 'zh-Hant'
        : 'zh-Hans'
      : (tag.toLowerCase().split('-')[0] ?? '');
    if (isLanguageTag(ours)) return ours;
  }
  return null;
};
