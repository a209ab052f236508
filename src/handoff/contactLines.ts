import type { i18n } from 'i18next';
import type { LanguageTag } from '../../locales/languages';
import { todayByClock } from '../catalog/clock';
import { ageOn, isSure } from '../catalog/freshness';
import type { ContactOrPlace } from '../catalog/shape';
import { hoursInWords } from '../language/hours';
import { dateChecked } from './DateChecked';
import { promptOf } from './prompt';
import { spokenLanguages } from './Speaks';

/** What is known of the hours, one string per line. */
export const hoursLines = (
  { hours, hoursNote }: ContactOrPlace,
  i18n: i18n,
  tag: LanguageTag,
): readonly string[] => [
  ...(hours === 'always' ? [i18n.getFixedT(tag, 'visit')('results.always')] : []),
  ...(typeof hours === 'object' ? hoursInWords(hours, i18n.getFixedT(tag, 'visit'), tag) : []),
  ...(hoursNote ? [i18n.getFixedT(tag, 'handoff')(`near.${hoursNote}`)] : []),
];

/**
 * Hours, languages, web page and warnings of a contact or place, one string per line, for plain text and vCard notes.
 */
export const contactLines = (entry: ContactOrPlace, i18n: i18n, tag: LanguageTag): readonly string[] => {
  const t = i18n.getFixedT<['visit', 'handoff']>(tag, ['visit', 'handoff']);
  const inVisit = i18n.getFixedT(tag, 'visit');
  const { languages, url } = entry;
  const isOld = ageOn(entry, todayByClock()) === 'callFirst';
  return [
    'say' in entry && promptOf(entry, inVisit),
    ...hoursLines(entry, i18n, tag),
    languages && spokenLanguages(languages, t, i18n, tag),
    url,
    (isOld || !isSure(entry)) &&
      ('serves' in entry ? t('near.callFirst', { ns: 'handoff' }) : entry.phone && t('results.callFirst')),
    isOld && dateChecked(inVisit, tag, { day: entry.checkedOn }),
  ]
    .filter((line) => typeof line === 'string')
    .map((line) => line.replace(/[\u2066-\u2069]/g, ''));
};
