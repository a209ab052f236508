import type { i18n } from 'i18next';
import type { LanguageTag } from '../../locales/languages';
import { type ProgramId, programOf } from '../catalog/programs';
import type { ContactOrPlace } from '../catalog/shape';
import { colonIn } from '../language/colon';
import { formatDate } from '../language/formats';
import { callGroups, type ListedContact, type ListedPlace } from './callGroups';
import { contactLines } from './contactLines';
import { listOn, newestCheck, papersFor, type TakenList } from './list';

/** The list as plain text in one language, with call scripts also in English if it is loaded. */
export const plainText = (taken: TakenList, words: i18n, tag: LanguageTag): string => {
  const list = listOn(taken);
  const t = words.getFixedT(tag, ['handoff', 'programs', 'visit']);
  const hasEnglish = tag !== 'en' && words.hasResourceBundle('en', 'programs');
  const english = hasEnglish ? words.getFixedT('en', ['handoff', 'programs', 'visit']) : null;
  const date = newestCheck(list);
  const sayings = (program: ProgramId) => {
    const say = (words: typeof t) => `"${words(`programs.${program}.say`, { ns: 'programs' })}"`;
    return english ? [say(t), `${t('near.inEnglish')}${colonIn(tag)}${say(english)}`] : [say(t)];
  };
  const call = ({ id, contact }: ListedContact) => [
    bullet(contact.name, contact.phone, contact.orPhone),
    `    ${t(`contacts.${id}`, { ns: 'programs' })}`,
    ...about(contact),
  ];
  const place = ({ place, phone, isRepeated }: ListedPlace) =>
    isRepeated ? [bullet(place.name)] : [bullet(place.name, phone, place.address), ...about(place)];
  const about = (one: ContactOrPlace) => contactLines(one, words, tag).map((line) => `    ${line}`);
  const programs = callGroups(list).flatMap(({ head, programs }) => [
    ...(head ? [call(head)] : []),
    ...programs.map(({ program, own, others, places }) => [
      t(`programs.${program}.title`, { ns: 'programs' }),
      programOf(program).officialName,
      t(`programs.${program}.summary`, { ns: 'programs' }),
      ...(own ? call(own) : []),
      ...sayings(program),
      ...(others.length > 0 ? [t('sheet.orCall')] : []),
      ...others.flatMap((other) => ('contact' in other ? call(other) : place(other))),
      ...places.flatMap(place),
    ]),
  ]);
  const papers = papersFor(list).map((paper) => {
    const what = t(`bring.${paper}.ifNot`, { ns: 'programs' });
    const item = `[ ] ${t(`bring.${paper}.item`, { ns: 'programs' })}`;
    return what ? `${item}\n    ${t('sheet.ifNot', { what })}` : item;
  });
  return [
    [t('sheet.heading'), t('calls.ifNobody')],
    ...programs,
    ...(papers.length > 0 ? [[t('sheet.papers'), ...papers]] : []),
    [
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
