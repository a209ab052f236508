import type { Borough } from './city/boroughs';
import { type Condition, conditions } from './conditions';
import { type ContactId, contact, contacts } from './contacts';
import { ageOf, type Dated, neverExpires } from './freshness';
import { povertyGuidelines } from './money';
import { placeFiles } from './places/files';
import type { PlaceBorough } from './places/shape';
import { programs } from './programs';
import type { Program } from './shape';
import { sources } from './sources';

/** A fact that has to be checked again periodically. For scripts and tests only. */
export interface DatedFact extends Dated {
  /** File and row, for people. */
  where: string;
  says: string;
  programs: readonly string[];
  /** Set if the fact concerns one borough only. */
  borough?: Borough;
  /** Pages where it can be verified. */
  links: readonly string[];
}

/** Every fact with a date, without the numbers that never expire. */
export const datedFacts = (): readonly DatedFact[] => [
  ...(Object.keys(contacts) as ContactId[]).filter((id) => !neverExpires(contact(id))).map(phoneFact),
  ...(Object.keys(placeFiles) as PlaceBorough[]).flatMap(placeFacts),
  ...programs.flatMap(ruleFacts),
  povertyFact(),
];

const phoneFact = (id: ContactId): DatedFact => {
  const { name, phone, url, source, checkedOn } = contact(id);
  return {
    kind: 'phone',
    checkedOn,
    where: `contacts.ts: ${id}`,
    says: `${name}: ${phone ?? url ?? ''}`,
    programs: idsOf((program) => program.contacts.includes(id)),
    links: pages([...(url ? [url] : []), sources[source].url]),
  };
};

const placeFacts = (borough: PlaceBorough): readonly DatedFact[] =>
  placeFiles[borough].map(({ id, name, phone, address, serves, url, source, checkedOn }) => ({
    kind: 'place',
    checkedOn,
    where: `places/${borough}.ts: ${id}`,
    says: [name, phone, address].filter(Boolean).join(', '),
    programs: idsOf((program) => program.places.some((service) => serves.includes(service))),
    ...(borough !== 'citywide' && { borough }),
    links: [...new Set([...(url ? [url] : []), ...addressesIn(source)])],
  }));

const ruleFacts = ({ id, officialName, checkedOn, advice = [], sources: cited }: Program) => {
  const links = pages(cited.map((source) => sources[source].url));
  const rule: DatedFact = {
    kind: 'rule',
    checkedOn,
    where: `programs/${id}.ts`,
    says: officialName,
    programs: [id],
    links,
  };
  const cautions = advice.flatMap((one): readonly DatedFact[] =>
    one.kind === 'caution'
      ? [
          {
            ...rule,
            kind: 'caution',
            checkedOn: one.checkedOn,
            says: one.words,
            links: pages([sources[one.source].url]),
          },
        ]
      : [],
  );
  return [rule, ...cautions];
};

/** Only the newest guideline is in use. */
const povertyFact = (): DatedFact => {
  const at = povertyGuidelines.length - 1;
  const { year, checkedOn, source } = povertyGuidelines[at] as (typeof povertyGuidelines)[number];
  return {
    kind: 'rule',
    checkedOn,
    where: `money.ts: povertyGuidelines[${at}]`,
    says: `The poverty line of ${year}`,
    programs: idsOf(({ requires = [], prefers = [] }) =>
      [...requires, ...prefers].some((one) => asksIncome(conditions[one])),
    ),
    links: pages([sources[source].url]),
  };
};

/** A source may be a call, which is no page. */
const pages = (urls: readonly string[]): readonly string[] => urls.filter((url) => url.startsWith('http'));

const asksIncome = (condition: Condition): boolean => JSON.stringify(condition).includes('incomeAtMost');

const idsOf = (isOne: (program: Program) => boolean): readonly string[] =>
  programs.filter(isOne).map(({ id }) => id);

/** The URLs in a citation; `github.com/…` may lack the scheme. */
const addressesIn = (citation: string): readonly string[] =>
  (citation.match(/(?:https?:\/\/|github\.com\/)[^\s,;)]+/g) ?? []).map((found) =>
    found.startsWith('http') ? found : `https://${found}`,
  );

/** One error message for each fact that is too old to be shown on `today`, YYYY-MM-DD. */
export const expiredFacts = (today: string, facts: readonly DatedFact[] = datedFacts()): readonly string[] =>
  facts
    .filter((fact) => ageOf(fact, today) === 'hidden')
    .map(
      ({ where, kind, says, checkedOn }) =>
        `${where}: checkedOn: found "${checkedOn}", expected a newer day: this ${kind} is hidden by now (${says})`,
    );
