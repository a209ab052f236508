import { type ContactId, contact, contacts } from './contacts';
import { ageOf, type Dated, isForGood } from './freshness';
import { programs } from './programs';
import { type SourceId, sources } from './sources';

/** One fact of the catalog that must be checked again some day. For scripts and tests only. */
export interface DatedFact extends Dated {
  /** Where it stands, as a person finds it: file and row. */
  where: string;
  says: string;
  programs: readonly string[];
  /** Where to look it up. */
  links: readonly string[];
}

/** Every fact that ages, but the numbers that never do. */
export const datedFacts = (): readonly DatedFact[] => [
  ...(Object.keys(contacts) as ContactId[]).flatMap((id): readonly DatedFact[] => {
    const { name, phone, url, source, checkedOn } = contact(id);
    if (isForGood(contact(id))) return [];
    const users = programs.filter((program) => program.contacts.includes(id)).map((program) => program.id);
    const links = [...(url ? [url] : []), sources[source].url];
    return [
      {
        kind: 'phone',
        checkedOn,
        where: `contacts.ts: ${id}`,
        says: `${name}: ${phone ?? url ?? ''}`,
        programs: users,
        links,
      },
    ];
  }),
  ...programs.flatMap(
    ({ id, officialName, checkedOn, advice = [], sources: cited }): readonly DatedFact[] => {
      const links = cited.map((source: SourceId) => sources[source].url);
      const where = `programs/${id}.ts`;
      const rule: DatedFact = { kind: 'rule', checkedOn, where, says: officialName, programs: [id], links };
      const cautions = advice.filter(({ kind }) => kind === 'caution');
      return [rule, ...cautions.map(({ words }): DatedFact => ({ ...rule, kind: 'caution', says: words }))];
    },
  ),
];

/** One sentence for every fact that is too old to be shown on this day, YYYY-MM-DD; a build must not go on. */
export const expiredFacts = (today: string, facts: readonly DatedFact[] = datedFacts()): readonly string[] =>
  facts
    .filter((fact) => ageOf(fact, today) === 'hidden')
    .map(
      ({ where, kind, says, checkedOn }) =>
        `${where}: checkedOn: found "${checkedOn}", expected a newer day: this ${kind} is hidden by now (${says})`,
    );
