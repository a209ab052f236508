import type { Row } from './services';

const rowsIn = (value: unknown): readonly Row[] => (Array.isArray(value) ? (value as readonly Row[]) : []);
const text = (value: unknown): string => (value === undefined || value === null ? '' : String(value));
const joined = (rows: readonly Row[], say: (row: Row) => string): string =>
  [...new Set(rows.map(say).filter(Boolean))].join('; ');

const hoursIn = (rows: readonly Row[]): string =>
  joined(rows, ({ byday, opens_at, closes_at, description }) =>
    byday ? `${byday} ${opens_at}–${closes_at}` : text(description),
  );

/** A line of the plain list for each service, and for each place where it is offered; columns have plain names. */
export const spreadsheetOf = (services: readonly Row[]): readonly Record<string, string>[] =>
  services.flatMap((service) => {
    const spots = rowsIn(service.service_at_locations).map(({ location }) => location as Row);
    return (spots.length > 0 ? spots : [undefined]).map((location) => {
      const [address] = rowsIn(location?.addresses);
      const phones = [...rowsIn(location?.phones), ...rowsIn(service.phones)];
      const organization = service.organization as Row | undefined;
      return {
        Service: text(service.name),
        'Official name': text(service.alternate_name),
        Organization: text(organization?.name),
        'What it is': text(service.description),
        'Kind of help': joined(
          rowsIn(service.attributes).filter(({ link_type }) => link_type === 'service_type'),
          ({ taxonomy_term }) => text((taxonomy_term as Row).name),
        ),
        Place: text(location?.name),
        Street: text(address?.address_1),
        City: text(address?.city),
        State: text(address?.state_province),
        ZIP: text(address?.postal_code),
        Phones: joined(phones, ({ number }) => text(number)),
        Hours: hoursIn([...rowsIn(location?.schedules), ...rowsIn(service.schedules)]),
        Languages: joined([...rowsIn(location?.languages), ...rowsIn(service.languages)], ({ name }) =>
          text(name),
        ),
        Interpreter: text(service.interpretation_services),
        Cost: text(service.fees_description),
        'Who it is for': text(service.eligibility_description),
        'Youngest age': text(service.minimum_age),
        'Oldest age': text(service.maximum_age),
        'What to bring': joined(rowsIn(service.required_documents), ({ document }) => text(document)),
        Page: text(service.url),
        Status: text(service.status),
        'Call first': text(service.alert),
        'Checked on': text(service.assured_date),
        'Service id': text(service.id),
      };
    });
  });
