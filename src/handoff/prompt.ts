import type { TFunction } from 'i18next';
import { cityLine } from '../catalog/city/cityLine';
import { contact } from '../catalog/contacts';
import type { Contact } from '../catalog/shape';

/**
 * What to say first when the city's line answers, in the words of `t` (`visit`). Its number and hours stand before it if
 * the contact's own are others. Nothing if the line need not be told.
 */
export const promptOf = (
  { phone, say }: Pick<Contact, 'phone' | 'say'>,
  t: TFunction<'visit'>,
): string | undefined => {
  if (!say) return undefined;
  const line = contact(cityLine).phone;
  const prompt = t('results.sayPrompt', { words: `\u2066${say}\u2069` });
  return phone === line ? prompt : `${line} · ${t('results.always')} · ${prompt}`;
};
