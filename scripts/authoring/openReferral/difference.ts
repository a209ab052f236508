import { isRow, type Row, rowsOf } from './shapes';

const text = (value: unknown): string => (value === undefined || value === null ? '' : String(value));

/** Single fields, as a reader would name them. */
const fieldsOf = {
  service: {
    name: 'name',
    alternate_name: 'official name',
    description: 'description',
    url: 'page',
    email: 'email',
    status: 'status',
    alert: 'alert',
    interpretation_services: 'interpreter',
    application_process: 'how to apply',
    fees_description: 'cost',
    eligibility_description: 'who it is for',
    minimum_age: 'youngest age',
    maximum_age: 'oldest age',
  },
  organization: { name: 'name', description: 'description', website: 'page', email: 'email' },
  location: { name: 'name', description: 'note', url: 'page', latitude: 'latitude', longitude: 'longitude' },
} as const;

const envelope = (row: Row): string =>
  [row.address_1, row.address_2, row.city, [row.state_province, row.postal_code].filter(Boolean).join(' ')]
    .filter(Boolean)
    .join(', ');

/** Lists, with what tells one of their rows from another. */
const listsOf: Readonly<Record<string, readonly [what: string, say: (row: Row) => string]>> = {
  phones: ['phone', ({ number, extension }) => text(number) + (extension ? ` ext. ${extension}` : '')],
  schedules: [
    'hours',
    ({ byday, opens_at, closes_at, description, freq }) =>
      byday ? `${byday} ${opens_at}–${closes_at}` : text(description ?? freq),
  ],
  languages: ['language', ({ name, code }) => text(name ?? code)],
  required_documents: ['document to bring', ({ document }) => text(document)],
  service_areas: ['area', ({ name }) => text(name)],
  cost_options: [
    'price',
    ({ option, amount, currency }) => [option, amount, currency].map(text).join(' ').trim(),
  ],
  addresses: ['address', envelope],
  additional_urls: ['page', ({ url }) => text(url)],
  attributes: [
    'term or translation',
    ({ value, taxonomy_term }) =>
      [isRow(taxonomy_term) ? taxonomy_term.name : '', value].filter(Boolean).join(': '),
  ],
};

interface Side {
  services: ReadonlyMap<string, Row>;
  locations: ReadonlyMap<string, Row>;
  organizations: ReadonlyMap<string, Row>;
}

const byId = (rows: readonly Row[]): ReadonlyMap<string, Row> =>
  new Map(rows.map((row) => [text(row.id), row]));
const placesIn = (service: Row): readonly Row[] =>
  rowsOf(service.service_at_locations).flatMap(({ location }) => (isRow(location) ? [location] : []));
const sideOf = (services: readonly Row[]): Side => ({
  services: byId(services),
  locations: byId(services.flatMap(placesIn)),
  organizations: byId(services.flatMap(({ organization }) => (isRow(organization) ? [organization] : []))),
});

const titled = (row: Row): string => {
  const by = isRow(row.organization) ? `, by ${row.organization.name}` : '';
  const [address] = rowsOf(row.addresses);
  return `${text(row.name)}${by}${address ? `, ${envelope(address)}` : ''}`;
};

/**
 * What changed between two exports of services, in sentences; empty where nothing did. Services, places and organizations
 * are found again by their ids.
 */
export const differenceOf = (before: readonly Row[], after: readonly Row[]): readonly string[] => {
  const [old, now] = [sideOf(before), sideOf(after)];
  const checked = [...now.services].filter(([id, row]) => {
    const then = old.services.get(id);
    const day = text(row.assured_date);
    return then !== undefined && day !== '' && day !== text(then.assured_date);
  });
  const days = checked.map(([, row]) => text(row.assured_date)).sort();
  return [
    ...kindOf('service', old.services, now.services, (then, row) => [
      ...changes(then, row, fieldsOf.service),
      ...lists(then, row),
      ...spots(then, row),
      ...provider(then, row),
    ]),
    ...kindOf('place', old.locations, now.locations, (then, row) => [
      ...changes(then, row, fieldsOf.location),
      ...lists(then, row),
    ]),
    ...kindOf('organization', old.organizations, now.organizations, (then, row) =>
      changes(then, row, fieldsOf.organization),
    ),
    ...(checked.length > 0
      ? [
          `${checked.length === 1 ? 'One service has' : `${checked.length} services have`} another day of evidence; the newest is ${days.at(-1)}.`,
        ]
      : []),
  ];
};

const kindOf = (
  what: string,
  old: ReadonlyMap<string, Row>,
  now: ReadonlyMap<string, Row>,
  compared: (then: Row, row: Row) => readonly string[],
): readonly string[] => [
  ...[...now].filter(([id]) => !old.has(id)).map(([, row]) => `New ${what}: ${titled(row)}.`),
  ...[...old].filter(([id]) => !now.has(id)).map(([, row]) => `No longer there, ${what}: ${titled(row)}.`),
  ...[...now].flatMap(([id, row]) => {
    const then = old.get(id);
    return then ? compared(then, row).map((change) => `${titled(row)}: ${change}.`) : [];
  }),
];

const changes = (then: Row, row: Row, fields: Readonly<Record<string, string>>): readonly string[] =>
  Object.entries(fields).flatMap(([field, name]) => {
    const [from, to] = [text(then[field]), text(row[field])];
    if (from === to) return [];
    if (from === '') return [`${name} is now given: "${to}"`];
    return [
      to === '' ? `${name} is no longer given; it was "${from}"` : `${name} was "${from}" and is now "${to}"`,
    ];
  });

const lists = (then: Row, row: Row): readonly string[] =>
  Object.entries(listsOf).flatMap(([list, [name, say]]) => {
    const [from, to] = [then, row].map((one) => [...new Set(rowsOf(one[list]).map(say))]) as [
      string[],
      string[],
    ];
    const gone = from.filter((one) => !to.includes(one));
    const come = to.filter((one) => !from.includes(one));
    if (gone.length === 1 && come.length === 1) return [`${name} was ${gone[0]} and is now ${come[0]}`];
    return [...come.map((one) => `${name} added: ${one}`), ...gone.map((one) => `${name} taken out: ${one}`)];
  });

const spots = (then: Row, row: Row): readonly string[] => {
  const [from, to] = [byId(placesIn(then)), byId(placesIn(row))];
  return [
    ...[...to].filter(([id]) => !from.has(id)).map(([, place]) => `now also at ${titled(place)}`),
    ...[...from].filter(([id]) => !to.has(id)).map(([, place]) => `no longer at ${titled(place)}`),
  ];
};

const provider = (then: Row, row: Row): readonly string[] => {
  const [from, to] = [then, row].map(({ organization }) => (isRow(organization) ? organization : undefined));
  return text(from?.id) === text(to?.id)
    ? []
    : [`was provided by ${text(from?.name)} and is now by ${text(to?.name)}`];
};
