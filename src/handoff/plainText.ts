import type { i18n } from 'i18next';
import type { LanguageTag } from '../../locales/languages';
import type { Contact } from '../catalog/contacts';
import type { Place } from '../catalog/places/shape';
import { type ProgramId, programOf } from '../catalog/programs';
import { formatDate } from '../language/formats';
import { contactLines } from './contactLines';
import { callsFor, listOn, newestCheck, papersFor, placesOf, type TakenList } from './list';

/** The list as plain text in one language, with call scripts also in English if it is loaded. */
export const plainText = (taken: TakenList, words: i18n, tag: LanguageTag): string => {
  const list = listOn(taken);
  const t = words.getFixedT(tag, ['handoff', 'programs', 'visit']);
  const hasEnglish = tag !== 'en' && words.hasResourceBundle('en', 'programs');
  const english = hasEnglish ? words.getFixedT('en', ['handoff', 'programs', 'visit']) : null;
  const date = newestCheck(list);
  const sayings = (program: ProgramId) => {
    const say = (words: typeof t) => `"${words(`programs.${program}.say`, { ns: 'programs' })}"`;
    return english ? [say(t), `${t('near.inEnglish')}: ${say(english)}`] : [say(t)];
  };
  const door = (one: Contact | Place, ...parts: readonly (string | undefined)[]) => [
    bullet(one.name, ...parts),
    ...contactLines(one, words, tag).map((line) => `    ${line}`),
  ];
  const programs = list.map((taken) => [
    t(`programs.${taken.program}.title`, { ns: 'programs' }),
    programOf(taken.program).officialName,
    ...callsFor(taken.program).flatMap(({ contact }) => door(contact, contact.phone, contact.orPhone)),
    ...placesOf(taken).flatMap((place) => door(place, place.phone, place.address)),
    ...sayings(taken.program),
  ]);
  const papers = papersFor(list).map((paper) => {
    const what = t(`bring.${paper}.ifNot`, { ns: 'programs' });
    const item = `[ ] ${t(`bring.${paper}.item`, { ns: 'programs' })}`;
    return what ? `${item}\n    ${t('sheet.ifNot', { what })}` : item;
  });
  return [
    [t('sheet.heading')],
    ...programs,
    ...(papers.length > 0 ? [[t('sheet.papers'), ...papers]] : []),
    [
      t('sheet.more'),
      t('frame.notario', { ns: 'visit' }),
      t('frame.disclaimer', { ns: 'visit' }),
      ...(date ? [t('frame.facts', { date: formatDate(date, tag), ns: 'visit' })] : []),
    ],
  ]
    .map((lines) => lines.join('\n'))
    .join('\n\n')
    .concat('\n');
};

const bullet = (...parts: readonly (string | undefined)[]): string => `- ${parts.filter(Boolean).join(', ')}`;
