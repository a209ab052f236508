import { isLanguageTag } from '../../../locales/languages';
import { englishNames } from '../../../locales/spoken';
import { city } from '../../../src/catalog/city/city';
import { workAtPlaces } from '../../../src/catalog/city/workAtPlaces';
import { todayByClock } from '../../../src/catalog/clock';
import { contact, contacts } from '../../../src/catalog/contacts';
import { ageOn, contactsOn, shownOn } from '../../../src/catalog/freshness';
import type { Term } from '../../../src/catalog/openEligibility';
import { places } from '../../../src/catalog/places';
import { placesOn } from '../../../src/catalog/places/age';
import type { Hours, Place } from '../../../src/catalog/places/shape';
import { programs } from '../../../src/catalog/programs';
import { type ProviderId, providedBy, provider, providers } from '../../../src/catalog/providers';
import type { Contact, Program, Provider } from '../../../src/catalog/shape';
import { stableId } from './stableId';
import { termsOfNeed } from './terms';

/** Texts of one language, as in `locales/<tag>/programs.json`. */
export interface ProgramWords {
  programs: Readonly<Record<string, { title: string; summary: string; say: string } | undefined>>;
  conditions: Readonly<Record<string, string | undefined>>;
  cost: Readonly<Record<string, string>>;
  bring: Readonly<Record<string, { item: string; ifNot: string }>>;
  papers?: Readonly<Record<string, string>>;
}

export type Row = Readonly<Record<string, unknown>>;

/** The tables of the specification as nested rows; version 3.1, of which 3.0 is a part. */
export type Version = '3.0' | '3.1';

/** Who may use a program, by the conditions that name an age. */
const ages: Readonly<Record<string, { minimum_age?: number; maximum_age?: number }>> = {
  atLeast10: { minimum_age: 10 },
  atLeast16: { minimum_age: 16 },
  atLeast18: { minimum_age: 18 },
  atLeast21: { minimum_age: 21 },
  atLeast65: { minimum_age: 65 },
  under19OrChild: { maximum_age: 18 },
  under21: { maximum_age: 20 },
  under21OrChild: { maximum_age: 20 },
};

/**
 * The catalog as services of the Human Services Data Specification (Open Referral): each program once for each
 * organization that provides it, and what other organizations offer at their places. Ids are stable, derived from our own.
 * Data without a field in the specification is left out, above all the conditions as logic, and so are facts that have
 * expired on `today` (YYYY-MM-DD). Throws an Error without English texts.
 * @param words texts by language tag; languages without texts for a program are left out there
 */
export const servicesOf = (
  words: ReadonlyMap<string, ProgramWords>,
  today = todayByClock(),
  version: Version = '3.1',
): readonly Row[] => {
  const english = words.get('en');
  if (!english) throw new Error('The export needs the English words.');
  const shown = placesOn(places, today);
  const ofPrograms = shownOn<Program>(programs, today).flatMap(({ fact, age }) =>
    (providedBy[fact.id] ?? []).map((by, _, all) =>
      serviceOf({ program: fact, by, all, isDoubted: age === 'callFirst', english, words, shown, today }),
    ),
  );
  const services = [...ofPrograms, ...servicesAtPlaces(shown, ofPrograms, today)];
  return version === '3.1' ? services : services.map(as30);
};

/** Programs that are not in the export, each with the reason. */
export const leftOutOf = (today = todayByClock()): readonly string[] =>
  programs.flatMap((program) => {
    if (providedBy[program.id]?.length === 0)
      return [`${program.id}: a right, a rule or a national line, and no service of an organization here`];
    return shownOn([program], today).length > 0 ? [] : [`${program.id}: its facts are too old to be shown`];
  });

/** Fields that version 3.1 added. */
const since31 = ['label', 'additional_urls', 'additional_websites'];

/** The same row without what version 3.0 does not know. */
const as30 = (row: Row): Row =>
  JSON.parse(JSON.stringify(row, (field, value) => (since31.includes(field) ? undefined : value))) as Row;

const serviceOf = ({
  program,
  by,
  all,
  isDoubted,
  english,
  words,
  shown,
  today,
}: {
  program: Program;
  by: ProviderId;
  all: readonly ProviderId[];
  isDoubted: boolean;
  english: ProgramWords;
  words: ReadonlyMap<string, ProgramWords>;
  shown: readonly Place[];
  today: string;
}): Row => {
  const { id, officialName, requires = [], prefers = [], status, checkedOn } = program;
  const own = english.programs[id];
  const service = all.length === 1 ? stableId('service', id) : stableId('service', id, by);
  const others = all.filter((one) => one !== by).flatMap((one) => provider(one).contacts ?? []);
  const ids = contactsOn(program.contacts, today).filter((one) => !others.includes(one));
  const entries = ids.map((contactId) => [contactId, contact(contactId)] as const);
  const inWords = (ids: readonly string[]) => ids.map((one) => english.conditions[one] ?? one).join('; ');
  // The page of the first door, or of the organization: another door's page is not the service's own.
  const url = entries[0]?.[1].url ?? provider(by).url;
  const more = entries.filter(([, one]) => one.url !== undefined && one.url !== url);
  const served = shown.filter(
    (place) =>
      place.address !== undefined &&
      place.serves.some((one) => program.places.includes(one)) &&
      ownerOf(place).name === provider(by).name,
  );
  return {
    id: service,
    name: own?.title ?? officialName,
    alternate_name: officialName,
    description: own?.summary ?? officialName,
    ...(url && { url }),
    ...(more.length > 0 && {
      additional_urls: more.map(([contactId, one]) => ({
        id: stableId(service, 'url', contactId),
        label: one.name,
        url: one.url,
      })),
    }),
    status: statuses[status.state],
    ...((status.state === 'unconfirmed' || isDoubted) && {
      alert: 'Not confirmed to be open now: call first.',
    }),
    ...(entries.some(([, { languages }]) => languages === 'any') && {
      interpretation_services: 'An interpreter is offered by phone, at no cost.',
    }),
    application_process: [
      own?.say ?? '',
      ...entries.flatMap(([, one]) => (one.url ? [`${one.name}: ${one.url}`] : [])),
    ]
      .join(' ')
      .trim(),
    fees_description: english.cost[program.cost],
    ...(['free', 'noCost'].includes(program.cost) && {
      cost_options: [{ id: stableId(service, 'cost'), option: 'Free', currency: 'USD', amount: 0 }],
    }),
    eligibility_description: [
      requires.length > 0 ? `Needed: ${inWords(requires)}.` : 'For everyone.',
      ...(prefers.length > 0 ? [`Some offices ask: ${inWords(prefers)}.`] : []),
      english.papers?.[program.papers] ?? '',
    ]
      .join(' ')
      .trim(),
    ...Object.assign({}, ...requires.map((one) => ages[one] ?? {})),
    ...(checkedOn !== null && { assured_date: checkedOn }),
    organization: organizationOf(provider(by)),
    phones: entries.flatMap(([contactId, one]) => phonesOf(service, contactId, one)),
    schedules: entries.flatMap(([contactId, one]) => schedulesOf([service, contactId], one)),
    languages: [...new Set(entries.flatMap(([, { languages }]) => spokenIn(languages)))].map((code) =>
      languageRow([service], code),
    ),
    required_documents: program.bring
      .filter((paper) => paper !== 'nothing')
      .map((paper) => ({ id: stableId(service, 'document', paper), document: english.bring[paper]?.item })),
    service_areas: [areaOf(service)],
    service_at_locations: served.map((place) => ({
      id: stableId(service, 'at', place.id),
      service_id: service,
      location: locationOf(place),
    })),
    attributes: [
      ...(termsOfNeed[program.needs[0] ?? 'everyone'] ?? []).map((term) => termRow(service, term)),
      ...[...words].flatMap(([tag, { programs: inOther }]) => {
        const other = inOther[id];
        return other === undefined ? [] : namesIn(tag, service, other);
      }),
    ],
  };
};

/**
 * What organizations offer at places that no program above names as its own: one service for each organization and set of
 * services. A line for the whole city is a contact of a program already.
 */
const servicesAtPlaces = (
  shown: readonly Place[],
  ofPrograms: readonly Row[],
  today: string,
): readonly Row[] => {
  const placed = new Set(
    ofPrograms.flatMap(({ service_at_locations: at }) =>
      (at as readonly { location: { id: string } }[]).map(({ location }) => location.id),
    ),
  );
  const numbers = new Set(
    Object.values(contacts as Readonly<Record<string, Contact>>).map(({ phone }) => phone),
  );
  const groups = new Map<string, Place[]>();
  for (const place of shown) {
    if (placed.has(stableId('location', place.id))) continue;
    if (place.borough === 'citywide' && (numbers.has(place.phone) || place.phone?.length === 3)) continue;
    // Without a street, each number is a door of its own.
    const key = [ownerOf(place).name, ...place.serves, place.address === undefined ? place.id : ''].join(
      '\n',
    );
    groups.set(key, [...(groups.get(key) ?? []), place]);
  }
  return [...groups].map(([key, members]) => {
    const [first] = members as [Place, ...Place[]];
    const service = stableId('service', 'at places', key);
    const kinds = first.serves.map((one) => workAtPlaces[one]);
    const isDoubted = members.some((place) => place.callFirst || ageOn(place, today) === 'callFirst');
    const physical = members.filter(({ address }) => address !== undefined);
    const owner = ownerOf(first);
    return {
      id: service,
      name: kinds.map(({ name }) => name).join('; '),
      description: `${kinds.map(({ name }) => name).join('; ')}, by ${owner.name}.`,
      ...(owner.url && { url: owner.url }),
      status: 'active',
      ...(isDoubted && { alert: 'Call before you go.' }),
      ...(first.languages === 'any' && { interpretation_services: 'An interpreter is offered, at no cost.' }),
      assured_date: members.map(({ checkedOn }) => checkedOn).sort()[0],
      organization: organizationOf(owner),
      phones: physical.length === 0 && first.phone ? [phoneRow(service, first.phone)] : [],
      schedules: physical.length === 0 ? schedulesOf([service], first) : [],
      languages:
        physical.length === 0 ? spokenIn(first.languages).map((code) => languageRow([service], code)) : [],
      service_areas: [areaOf(service)],
      service_at_locations: physical.map((place) => ({
        id: stableId(service, 'at', place.id),
        service_id: service,
        location: locationOf(place),
      })),
      attributes: [...new Set(kinds.flatMap(({ terms }) => terms))].map((term) => termRow(service, term)),
    };
  });
};

interface Owner {
  name: string;
  about: string;
  url?: string | undefined;
}

const bareName = ({ name }: Place): string =>
  (name.split(/ – |\/(?=[A-Z])|, (?!Inc)| \(formerly/)[0] ?? name)
    .replace(/( legal| immigration)? (hotline|helpline|line)$/i, '')
    .trim();

const page = (url: string): string => url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');

/** Who is behind each page: a provider of programs, or the organization by the shortest name that its places have. */
const ownerOfPage: ReadonlyMap<string, Owner> = new Map([
  ...places
    .filter(({ url }) => url !== undefined)
    .sort((one, other) => bareName(other).length - bareName(one).length)
    .map((place): [string, Owner] => [
      page(place.url ?? ''),
      { name: bareName(place), about: `An organization in ${city.name}.`, url: place.url },
    ]),
  ...Object.values(providers as Readonly<Record<string, Provider>>)
    .filter(({ url }) => url !== undefined)
    .map((one): [string, Owner] => [page(one.url ?? ''), one]),
]);

/** The organization of a place: never a line to call, and once for all its sites. */
const ownerOf = (place: Place): Owner =>
  ownerOfPage.get(page(place.url ?? '')) ?? {
    name: bareName(place),
    about: `An organization in ${city.name}.`,
    url: place.url,
  };

const organizationOf = ({ name, about, url }: Owner): Row => ({
  id: stableId('organization', name),
  name,
  description: about,
  ...(url && { website: url }),
});

const areaOf = (service: string): Row => ({
  id: stableId(service, 'area'),
  name: city.name,
  extent_type: 'text',
});

const openEligibility = {
  id: stableId('taxonomy', 'Open Eligibility'),
  name: 'Open Eligibility',
  description: 'Human services by the Open Eligibility Project, CC BY-SA 3.0. Its names, without codes.',
};

const termRow = (service: string, term: Term): Row => ({
  id: stableId(service, 'term', term),
  link_id: service,
  link_type: 'service_type',
  link_entity: 'service',
  label: term,
  taxonomy_term: {
    id: stableId('term', term),
    name: term,
    description: `${term}, as Open Eligibility names it.`,
    taxonomy: openEligibility.name,
    taxonomy_detail: openEligibility,
  },
});

const statuses = {
  open: 'active',
  unconfirmed: 'active',
  seasonal: 'active',
  paused: 'temporarily closed',
  ended: 'defunct',
} as const;

const phoneRow = (owner: string, number: string): Row => ({
  id: stableId(owner, 'phone', number),
  number,
  type: 'voice',
});

const phonesOf = (owner: string, door: string, one: Contact): readonly Row[] =>
  [one.phone, one.orPhone]
    .filter((number) => number !== undefined)
    .map((number) => ({
      id: stableId(owner, 'phone', door, number),
      number,
      type: 'voice',
      description: [
        `${one.name}.`,
        ...(one.say ? [`Say "${one.say}".`] : []),
        ...(one.languages === 'any' ? ['Help in any language.'] : []),
        ...(one.confidence === 'medium' ? ['This number may have changed.'] : []),
        `Checked ${one.checkedOn}.`,
      ].join(' '),
      languages: spokenIn(one.languages).map((code) => languageRow([owner, door, number], code)),
    }));

/** Weekly hours in the city's time. The zone is given as text, because its UTC offset changes twice a year. */
const schedulesOf = (
  owner: readonly string[],
  { name, hours, hoursNote, openOnHolidays }: Contact | Place,
): readonly Row[] => {
  if (hoursNote)
    return [{ id: stableId(...owner, 'schedule', hoursNote), description: `${name}: ${notes[hoursNote]}` }];
  const spans: Hours =
    hours === 'always'
      ? [{ days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'], from: '00:00', to: '24:00' }]
      : (hours ?? []);
  return spans.map(({ days, from, to }) => ({
    id: stableId(...owner, 'schedule', days.join(), from, to),
    freq: 'WEEKLY',
    byday: days.map((day) => day.slice(0, 2).toUpperCase()).join(),
    opens_at: from,
    closes_at: to,
    description: `${name}, ${city.shortName} time${openOnHolidays ? ', on holidays too' : ''}`,
  }));
};

const notes = { weekdays: 'on weekdays, hours not known', byAppointment: 'by appointment' } as const;

const locationOf = (place: Place): Row => {
  const { id, name, address, at, phone, languages, url, source } = place;
  const location = stableId('location', id);
  const envelope = address === undefined ? null : envelopeOf(location, address);
  return {
    id: location,
    location_type: 'physical',
    name,
    ...(url && { url }),
    description: [
      ...(place.callFirst ? ['Call before you go.'] : []),
      ...(address !== undefined && envelope === null ? [`Address: ${address}.`] : []),
      `Checked ${place.checkedOn}: ${source}`,
    ].join(' '),
    ...(at && { latitude: at[0], longitude: at[1] }),
    addresses: envelope === null ? [] : [envelope],
    phones: phone ? [phoneRow(location, phone)] : [],
    schedules: schedulesOf([location], place),
    languages: spokenIn(languages).map((code) => languageRow([location], code)),
  };
};

/** Null for an address without a ZIP code, which the specification requires. */
const envelopeOf = (location: string, address: string): Row | null => {
  const parts = /^(?<street>.+), (?<town>[^,]+), [A-Z]{2} (?<zip>\d{5})$/.exec(address)?.groups;
  if (!parts) return null;
  return {
    id: stableId(location, 'address'),
    address_1: parts.street,
    city: city.postTowns[parts.town ?? ''] ?? parts.town,
    state_province: city.state,
    postal_code: parts.zip,
    country: 'US',
    address_type: 'physical',
  };
};

/** `any` means an interpreter, which the specification lists separately from spoken languages. */
const spokenIn = (languages: Contact['languages']): readonly string[] =>
  languages === undefined || languages === 'any' ? [] : languages;

const languageRow = (owner: readonly string[], code: string): Row => ({
  id: stableId(...owner, 'language', code),
  code,
  name: new Intl.DisplayNames('en', { type: 'language' }).of(code) ?? code,
});

const translations = {
  id: stableId('taxonomy', 'translations'),
  name: 'Translations',
  description: 'Which field, in which language; the words themselves are the value of the attribute.',
};

const namesIn = (
  tag: string,
  service: string,
  { title, summary }: { title: string; summary: string },
): readonly Row[] =>
  [
    ['name', title],
    ['description', summary],
  ].map(([field = '', value = '']) => ({
    id: stableId(service, 'words', field, tag),
    link_id: service,
    link_type: 'translation',
    link_entity: 'service',
    label: field,
    value,
    taxonomy_term: {
      id: stableId('translation', field, tag),
      code: `${field}:${tag}`,
      name: `The ${field} in ${isLanguageTag(tag) ? englishNames[tag] : tag}`,
      description: 'The language of these words',
      language: tag,
      taxonomy: translations.name,
      taxonomy_detail: translations,
    },
  }));
