import type { i18n } from 'i18next';
import type { LanguageTag } from '../../locales/languages';
import { type CallGroup, callGroups } from './callGroups';
import { listOn, type TakenList } from './list';

/** The names and numbers of a list, each number once: for a message that others may read over a shoulder. */
export const messageText = (list: TakenList, words: i18n, tag: LanguageTag): string => {
  const t = words.getFixedT(tag, 'handoff');
  return [`${t('send.numbers')}:`, ...callGroups(listOn(list)).flatMap(linesOf)].join('\n');
};

const linesOf = ({ head, programs, others }: CallGroup): readonly string[] =>
  [...(head ? [head] : []), ...others, ...programs.flatMap(({ places }) => places)].flatMap((listed) => {
    const [name, ...numbers] =
      'contact' in listed
        ? [listed.contact.name, listed.contact.phone, listed.contact.orPhone]
        : [listed.place.name, listed.phone];
    const known = numbers.filter((number) => number !== undefined);
    return known.length > 0 ? [`${name}: ${known.join(', ')}`] : [];
  });
