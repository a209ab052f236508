import type { LanguageTag } from '../../locales/languages';
import { type Need, type NeedGroup, needGroups } from '../catalog/needs';
import { homePath } from '../shell/addresses';

/**
 * The name of each page in an address, which stays in the history of a phone: neutral where it would be dangerous to be
 * seen with. No name may change, for others link to it.
 */
const names = {
  lawyer: 'legal-help',
  childAlone: 'young-people',
  citizenship: 'citizenship',
  rights: 'rights',
  food: 'food',
  rent: 'rent',
  shelter: 'shelter',
  harm: 'support',
  doctor: 'doctor',
  children: 'children',
  learn: 'classes',
  work: 'work',
  idCard: 'id-card',
} as const satisfies Record<Need, string>;

const groupNames = {
  law: 'papers-and-rights',
  home: 'home-and-food',
  health: 'health-and-school',
  work: 'work-and-id',
} as const satisfies Record<NeedGroup, string>;

/** Needs whose question names a danger; their page has a title of its own. */
const dangerous = ['lawyer', 'childAlone', 'rights', 'harm'] as const;
type Dangerous = (typeof dangerous)[number];
const isDangerous = (need: Need): need is Dangerous => (dangerous as readonly Need[]).includes(need);

/** Key of the title of a need's page, in the words of `visit`. */
export const needTitle = (need: Need) =>
  isDangerous(need) ? (`all.neutral.${need}` as const) : (`questions.needs.answers.${need}` as const);

export interface NeedPageOf {
  /** Last part of the address. */
  name: string;
  group: NeedGroup;
  /** The need that a visit from here begins with; none for a group. */
  need?: Need;
}

/** Each group, followed by its needs. */
export const needPages: readonly NeedPageOf[] = needGroups.flatMap(({ group, members }) => [
  { name: groupNames[group], group },
  ...members.map((need) => ({ name: names[need], group, need })),
]);

export const needPath = (tag: LanguageTag, name: string): string => `${homePath(tag)}needs/${name}/`;

export const pathOfNeed = (tag: LanguageTag, need: Need): string => needPath(tag, names[need]);
