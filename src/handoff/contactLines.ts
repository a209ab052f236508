import type { i18n } from 'i18next';
import type { LanguageTag } from '../../locales/languages';
import { todayByClock } from '../catalog/clock';
import type { Contact } from '../catalog/contacts';
import { ageOn } from '../catalog/freshness';
import type { Place } from '../catalog/places/shape';
import { hoursInWords } from '../language/hours';
import { dateChecked } from './DateChecked';
import { spokenLanguages } from './Speaks';

/**
 * Hours, languages, web page and warnings of a contact or place, one string per line, for plain text and vCard notes.
 */
export const contactLines = (door: Contact | Place, i18n: i18n, tag: LanguageTag): readonly string[] => {
  const t = i18n.getFixedT<['visit', 'handoff']>(tag, ['visit', 'handoff']);
  const inVisit = i18n.getFixedT(tag, 'visit');
  const { hours, hoursNote, languages, url } = door;
  const isSure = 'confidence' in door ? door.confidence === 'high' : !door.callFirst;
  const isOld = ageOn(door, todayByClock()) === 'callFirst';
  return [
    'say' in door && door.say && t('results.sayPrompt', { words: door.say }),
    hours === 'always' && t('results.always'),
    ...(typeof hours === 'object' ? hoursInWords(hours, inVisit, tag) : []),
    hoursNote && t(`near.${hoursNote}`, { ns: 'handoff' }),
    languages && spokenLanguages(languages, t, i18n, tag),
    url,
    (isOld || !isSure) &&
      ('serves' in door ? t('near.callFirst', { ns: 'handoff' }) : t('results.callFirst')),
    isOld && dateChecked(inVisit, tag, { day: door.checkedOn }),
  ]
    .filter((line) => typeof line === 'string')
    .map((line) => line.replace(/[\u2066-\u2069]/g, ''));
};
