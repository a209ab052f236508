import type { i18n } from 'i18next';
import type { LanguageTag } from '../../locales/languages';
import { cityLine } from '../catalog/city/cityLine';
import { todayByClock } from '../catalog/clock';
import { contact } from '../catalog/contacts';
import { type ProgramId, programOf } from '../catalog/programs';
import { colonIn } from '../language/colon';
import {
  type CallGroup,
  callGroups,
  type GroupedProgram,
  type ListedContact,
  type ListedPlace,
} from './callGroups';
import { hoursLines } from './contactLines';
import { callsFor, listOn, papersFor, serves, type Taken, type TakenList } from './list';
import { keyOf, officesOf } from './offices';
import { promptOf } from './prompt';
import { whomToCall } from './whomToCall';

/** In characters, about what phones send as one message. */
export const longestMessage = 2_000;

/**
 * What a long list does without, in this order. Its programs, a number and what to say for each call, and whom the results
 * show without a touch always stay.
 */
const leftOut = [
  'hoursOfOthers',
  'moreOthers',
  'papers',
  'officialNames',
  'moreSayings',
  'whatOthersAre',
] as const;

interface Line {
  text: string;
  /** The part of a long list that it is, which goes when that does. */
  part?: (typeof leftOut)[number] | undefined;
  /** The text once `whatOthersAre` goes. */
  brief?: string;
}

/**
 * The list as a text message: what the help is, whom to call and what to say, also in English if that is loaded, and what
 * to bring. Each number stands once, and the first words tell nothing to who reads over a shoulder.
 */
export const messageText = (list: TakenList, words: i18n, tag: LanguageTag, now = new Date()): string => {
  const today = todayByClock(now);
  const shown = listOn(list, today);
  const atResults = new Set(shown.flatMap((taken) => shownFor(taken, { now, today, tag })));
  const linesOf = linesIn(words, tag, atResults);
  const t = words.getFixedT(tag, ['handoff', 'programs']);
  const papers = papersFor(shown).map((paper) => `- ${t(`bring.${paper}.item`, { ns: 'programs' })}`);
  const blocks: readonly (readonly Line[])[] = [
    [{ text: `${t('send.numbers')}${colonIn(tag).trimEnd()}` }],
    ...callGroups(shown, today).map(linesOf),
    papers.length > 0
      ? [`${t('sheet.papers')}${colonIn(tag).trimEnd()}`, ...papers].map((text) => ({ text, part: 'papers' }))
      : [],
    [{ text: t('calls.ifNobody') }],
  ];
  const versions = Array.from({ length: leftOut.length + 1 }, (_, without) => {
    const gone: readonly (Line['part'] | undefined)[] = leftOut.slice(0, without);
    const textOf = ({ text, brief }: Line) => (brief && gone.includes('whatOthersAre') ? brief : text);
    return blocks
      .map((lines) => lines.filter(({ part }) => !(part && gone.includes(part))).map(textOf))
      .filter((lines) => lines.length > 0)
      .map((lines) => lines.join('\n'))
      .join('\n\n')
      .replace(/[\u2066-\u2069]/g, '');
  });
  return versions.find(({ length }) => length <= longestMessage) ?? versions[versions.length - 1] ?? '';
};

/** What the results show for a program without a touch. */
const shownFor = (
  taken: Taken,
  moment: { now: Date; today: string; tag: LanguageTag },
): readonly string[] => {
  const ids = callsFor(taken.program, moment.today).map(({ id }) => id);
  const { now, after } = whomToCall(ids, moment) ?? { now: null, after: null };
  const numbers = [now, after].flatMap((id) => (id ? [{ id, contact: contact(id) }] : []));
  return [...numbers, ...officesOf(taken, moment)].map(keyOf);
};

type Listed = ListedContact | ListedPlace;

const linesIn = (words: i18n, tag: LanguageTag, atResults: ReadonlySet<string>) => {
  const t = words.getFixedT(tag, ['handoff', 'programs', 'visit']);
  const isWithEnglish = tag !== 'en' && words.hasResourceBundle('en', 'programs');
  const title = (program: ProgramId) => t(`programs.${program}.title`, { ns: 'programs' });
  const what = ({ id }: ListedContact) => t(`contacts.${id}`, { ns: 'programs' });
  const saying = (of: LanguageTag, program: ProgramId) =>
    `"${words.getFixedT(of, 'programs')(`programs.${program}.say`)}"`;
  const prompt = ({ id }: ListedContact): readonly Line[] => {
    const text = promptOf(contact(id), words.getFixedT(tag, 'visit'));
    return text ? [{ text }] : [];
  };
  /** A general line that has places of lawyers says nothing of what these do. */
  const isFor = (listed: Listed, programs: readonly GroupedProgram[]): string => {
    if ('contact' in listed) return what(listed);
    const judged = programs.find(
      ({ program }) => programOf(program).kind === 'judged' && serves(listed.place.id, program),
    );
    return judged ? title(judged.program) : '';
  };
  const otherLines = (all: readonly Listed[], programs: readonly GroupedProgram[]): readonly Line[] => {
    let before = '';
    return [...all]
      .sort((one, other) => Number(atResults.has(keyOf(other))) - Number(atResults.has(keyOf(one))))
      .flatMap((listed): readonly Line[] => {
        const entry = 'contact' in listed ? listed.contact : listed.place;
        const is = isFor(listed, programs);
        // What it is stands once above those that are the same.
        const isSaid = is === '' || is.includes(entry.name) || is === before;
        before = is;
        const brief = `- ${[entry.name, ...reached(listed)].join(', ')}`;
        const part: Line['part'] = atResults.has(keyOf(listed)) ? undefined : 'moreOthers';
        return [
          {
            text: isSaid ? brief : `- ${is.replace(/[.。।۔]$/, '')}${colonIn(tag)}${brief.slice(2)}`,
            brief,
            part,
          },
          ...hoursLines(entry, words, tag).map((line) => ({
            text: `  ${line}`,
            part: 'hoursOfOthers' as const,
          })),
        ];
      });
  };
  return ({ head, programs }: CallGroup): readonly Line[] => {
    // Of a number for everything each program says what to ask for.
    const isForAll = head?.contact.phone === contact(cityLine).phone && programs.length > 1;
    const all = (['others', 'places'] as const).flatMap((of) => programs.flatMap((program) => program[of]));
    return [
      ...(head
        ? [
            {
              text: [reached(head).join(', '), what(isForAll ? { ...head, id: cityLine } : head)].join(' – '),
            },
            ...(isForAll ? [] : [{ text: head.contact.name }]),
            ...hoursLines(head.contact, words, tag).map((text) => ({ text })),
            ...(isForAll ? [] : prompt(head)),
          ]
        : []),
      ...programs.flatMap(({ program, own }, at): readonly Line[] => {
        const asks = own ?? (isForAll ? head : null);
        const part: Line['part'] = at > 0 ? 'moreSayings' : undefined;
        return [
          { text: title(program) },
          ...(tag === 'en'
            ? []
            : [{ text: programOf(program).officialName, part: 'officialNames' as const }]),
          ...(asks ? prompt(asks) : []),
          { text: `${t('sheet.say')}${colonIn(tag)}${saying(tag, program)}`, part },
          ...(isWithEnglish
            ? [{ text: `${t('near.inEnglish')}${colonIn(tag)}${saying('en', program)}`, part }]
            : []),
        ];
      }),
      ...otherLines(
        all.filter((one) => one === bestOf(all, keyOf(one))),
        programs,
      ),
    ];
  };
};

/** Of those that are one office, the one with an address. */
const bestOf = (all: readonly Listed[], key: string) => {
  const same = all.filter((one) => keyOf(one) === key);
  return same.find((one) => 'place' in one && one.place.address) ?? same[0];
};

/** Numbers and address, or the web page of who has neither. */
const reached = (listed: Listed): readonly string[] => {
  const { url } = 'contact' in listed ? listed.contact : listed.place;
  const known = (
    'contact' in listed
      ? [listed.contact.phone, listed.contact.orPhone]
      : [listed.phone, listed.isRepeated ? undefined : listed.place.address]
  ).filter((one) => one !== undefined);
  const isNamedBefore = 'place' in listed && listed.isRepeated;
  return known.length === 0 && url && !isNamedBefore ? [url] : known;
};
