import type { LanguageTag } from '../../../locales/languages';

/** Languages whose readers in the city mostly write to each other by WhatsApp. */
export const byWhatsApp: readonly LanguageTag[] = ['es'];
