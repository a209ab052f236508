import type { i18n } from 'i18next';
import type { LanguageTag } from '../../locales/languages';
import { todayByClock } from '../catalog/clock';
import { ageOn, isSure } from '../catalog/freshness';
import type { ContactOrPlace } from '../catalog/shape';
import { hoursInWords } from '../language/hours';
import { dateChecked } from './DateChecked';
import { spokenLanguages } from './Speaks';

/**
 * Hours, languages, web page and warnings of a contact or place, one string per line, for plain text and vCard notes.
 */
export const contactLines = (entry: ContactOrPlace, i18n: i18n, tag: LanguageTag): readonly string[] => {
  const t = i18n.getFixedT<['visit', 'handoff']>(tag, ['visit', 'handoff']);
  const inVisit = i18n.getFixedT(tag, 'visit');
  const { hours, hoursNote, languages, url } = entry;
  const isOld = ageOn(entry, todayByClock()) === 'callFirst';
  return [
    'say' in entry && entry.say && t('results.sayPrompt', { words: entry.say }),
    hours === 'always' && t('results.always'),
    ...(typeof hours === 'object' ? hoursInWords(hours, inVisit, tag) : []),
    hoursNote && t(`near.${hoursNote}`, { ns: 'handoff' }),
    languages && spokenLanguages(languages, t, i18n, tag),
    url,
    (isOld || !isSure(entry)) &&
      ('serves' in entry ? t('near.callFirst', { ns: 'handoff' }) : entry.phone && t('results.callFirst')),
    isOld && dateChecked(inVisit, tag, { day: entry.checkedOn }),
  ]
    .filter((line) => typeof line === 'string')
    .map((line) => line.replace(/[\u2066-\u2069]/g, ''));
};
