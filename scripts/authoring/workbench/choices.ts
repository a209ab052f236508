import programWords from '../../../locales/en/programs.json';
import visitWords from '../../../locales/en/visit.json';
import { workAtPlaces } from '../../../src/catalog/city/workAtPlaces';
import { type ConditionId, conditions } from '../../../src/catalog/conditions';
import { envelopes } from '../../build/catalog/places';
import type { Kind } from './edit/kinds';
import type { Value } from './edit/value';
import { inOneLine, treeOf } from './inWords';
import { titleOf } from './rows';

type Named = Readonly<Record<string, string | { item: string }>>;
const groups = programWords as unknown as Readonly<Record<string, Named>>;
const needs = visitWords.questions.needs.answers as Readonly<Record<string, string>>;

/** Words that only whoever keeps the facts reads. */
const own: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  hoursNote: { weekdays: 'On weekdays', byAppointment: 'By appointment' },
  confidence: { high: 'High: two sources, or a call', medium: 'Medium: one source, or an old one' },
  kind: {
    official: 'Official: the City, the State, a court',
    provider: 'Whoever gives the help',
    'legal aid': 'A legal aid group',
    news: 'News',
    directory: 'A directory',
    judged: 'Fits some and not others',
    information: 'Shown to everybody who comes for it',
    caution: 'A caution: it ages within weeks',
  },
  leaflet: {
    rights: 'Your rights when an officer comes',
    familyPlan: 'A plan for the family',
    interpreter: 'Asking for an interpreter',
  },
  state: {
    open: 'Open',
    unconfirmed: 'Not confirmed: nobody else has written its rule yet',
    paused: 'Paused',
    seasonal: 'Only part of the year',
    ended: 'Ended',
  },
};
const service = (id: string): string | undefined => work[id]?.name;
const work: Readonly<Record<string, { name: string }>> = workAtPlaces;

/** As a person reads it, or as the answers that it asks for. */
const condition = (id: string): string | { item: string } | undefined => {
  const asked = id in conditions ? conditions[id as ConditionId] : undefined;
  return groups.conditions?.[id] ?? (asked && inOneLine(treeOf(asked, visitWords)));
};

/** A part of the city, by the name of its file. */
export const boroughWords = (id: string): string => envelopes[id] ?? 'The whole city, by phone or on a page';

/** Where the words of an id are, by the field that holds it. */
const sayings: Readonly<Record<string, (id: string) => string | { item: string } | undefined>> = {
  serves: service,
  places: service,
  ...Object.fromEntries(Object.entries(own).map(([field, words]) => [field, (id: string) => words[id]])),
  borough: boroughWords,
  requires: condition,
  prefers: condition,
  when: condition,
  urgentWhen: condition,
  confirms: (id) => groups.confirms?.[id],
  words: (id) => groups.advice?.[id] ?? groups.laws?.[id],
  cost: (id) => groups.cost?.[id],
  papers: (id) => groups.papers?.[id],
  bring: (id) => groups.bring?.[id],
  needs: (id) => (id === 'everyone' ? 'everybody, whatever they come for' : needs[id]),
  contacts: (id) => titleOf('contact', id),
  providers: (id) => titleOf('provider', id),
  instead: (id) => titleOf('program', id),
  source: (id) => titleOf('source', id),
  sources: (id) => titleOf('source', id),
};

/** A choice as a person reads it; its id where it has no words. */
export const choiceWords = (_kind: Kind, path: readonly string[], id: string): string => {
  const said = sayings[path.findLast((step) => step in sayings) ?? '']?.(id);
  return (typeof said === 'string' ? said : said?.item) ?? id;
};

const spoken = Object.entries(programWords.spoken);

/** Languages as one writes them: by their English names, or all that there are interpreters for. */
export const languagesInWords = (value: Value | undefined): string =>
  Array.isArray(value)
    ? value.map((tag) => spoken.find(([one]) => one === tag)?.[1] ?? tag).join(', ')
    : String(value ?? '');

/** The tags of languages that are written by name or by tag; what is neither stays as it is, for the check to name. */
export const languagesOf = (written: string): 'any' | readonly string[] | undefined => {
  const names = written
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean);
  if (names.length === 0) return undefined;
  if (names[0]?.toLowerCase() === 'any') return 'any';
  return names.map((name) => spoken.find(([, one]) => one.toLowerCase() === name.toLowerCase())?.[0] ?? name);
};
