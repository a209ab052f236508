import { contacts } from '../../src/catalog/contacts';
import { type DatedFact, datedFacts } from '../../src/catalog/datedFacts';
import { type Age, ageLimits, ageOf, dayAfter } from '../../src/catalog/freshness';
import { places } from '../../src/catalog/places';
import { sources } from '../../src/catalog/sources';
import { judgeAll } from '../../src/eligibility/judge';
import { visit } from './compare';
import { anyPerson, numbersFrom } from './people';

export interface Due {
  fact: DatedFact;
  /** The share of visits, from 0 to 1, in which a program that shows it is in scope and not unlikely. */
  share: number;
  age: Age;
  callFirstFrom: string;
  hiddenFrom: string;
}

/** How many of the audit's people, from 0 to 1, meet each program. */
export function sharesOfVisits(people = 2_000): ReadonlyMap<string, number> {
  const next = numbersFrom(5);
  const met = new Map<string, number>();
  for (let one = 0; one < people; one++) {
    for (const { program, inScope, verdict } of judgeAll(visit(anyPerson(next)).counted))
      if (inScope && verdict !== 'unlikely') met.set(program, (met.get(program) ?? 0) + 1 / people);
  }
  return met;
}

/** The facts that are older than a limit, or will be within 31 days; those that most people meet come first. */
export function dueFacts(
  today: string,
  shares: ReadonlyMap<string, number>,
  facts: readonly DatedFact[] = datedFacts(),
): readonly Due[] {
  return facts
    .map((fact) => ({
      fact,
      share: Math.max(0, ...fact.programs.map((program) => shares.get(program) ?? 0)),
      age: ageOf(fact, today),
      callFirstFrom: dayAfter(fact.checkedOn, ageLimits[fact.kind].callFirst + 1),
      hiddenFrom: dayAfter(fact.checkedOn, ageLimits[fact.kind].hidden + 1),
    }))
    .filter(({ callFirstFrom }) => callFirstFrom <= dayAfter(today, 31))
    .sort((a, b) => b.share - a.share || a.fact.where.localeCompare(b.fact.where));
}

/** Phones that nobody could dial and links that nobody could open, one sentence each. */
export function malformed(): readonly string[] {
  const rows: readonly (readonly [
    where: string,
    phones: readonly (string | undefined)[],
    url: string | undefined,
  ])[] = [
    ...Object.entries(contacts).map(
      ([id, one]) =>
        [
          `contacts.ts: ${id}`,
          ['phone' in one ? one.phone : undefined, 'orPhone' in one ? one.orPhone : undefined],
          'url' in one ? one.url : undefined,
        ] as const,
    ),
    ...Object.entries(sources).map(([id, { url }]) => [`sources.ts: ${id}`, [], url] as const),
    ...places.map(({ id, borough, phone, url }) => [`places/${borough}.ts: ${id}`, [phone], url] as const),
  ];
  return rows.flatMap(([where, phones, url]) => [
    ...phones
      .filter((phone) => phone !== undefined && !/^(?:[2-9]\d{2}-[2-9]\d{2}-\d{4}|311|911|988)$/.test(phone))
      .map((phone) => `${where}: phone: found "${phone}", expected ddd-ddd-dddd`),
    ...(url === undefined || (URL.canParse(url) && /^https?:$/.test(new URL(url).protocol))
      ? []
      : [`${where}: url: found "${url}", expected https://…`]),
  ]);
}
