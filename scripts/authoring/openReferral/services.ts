import { isLanguageTag } from '../../../locales/languages';
import { englishNames } from '../../../locales/spoken';
import { todayByClock } from '../../../src/catalog/clock';
import { type Contact, type ContactId, contact } from '../../../src/catalog/contacts';
import { contactsOn, shownOn } from '../../../src/catalog/freshness';
import { places } from '../../../src/catalog/places';
import { placesOn } from '../../../src/catalog/places/age';
import type { Hours, Place } from '../../../src/catalog/places/shape';
import { programs } from '../../../src/catalog/programs';
import type { Program } from '../../../src/catalog/shape';
import { sources } from '../../../src/catalog/sources';
import { stableId } from './stableId';

/** Texts of one language, as in `locales/<tag>/programs.json`. */
export interface ProgramWords {
  programs: Readonly<Record<string, { title: string; summary: string; say: string } | undefined>>;
  conditions: Readonly<Record<string, string | undefined>>;
  cost: Readonly<Record<string, string>>;
  bring: Readonly<Record<string, { item: string; ifNot: string }>>;
  contacts: Readonly<Record<string, string>>;
}

type Row = Readonly<Record<string, unknown>>;

/**
 * The catalog as services of the Human Services Data Specification 3.0 (Open Referral). Ids are stable, derived from
 * our own. Data without a field in the specification is left out, above all the conditions as logic, and so are facts
 * that have expired on `today` (YYYY-MM-DD). Throws an Error without English texts.
 * @param words texts by language tag; languages without texts for a program are left out there
 */
export const servicesOf = (
  words: ReadonlyMap<string, ProgramWords>,
  today = todayByClock(),
): readonly Row[] => {
  const english = words.get('en');
  if (!english) throw new Error('The export needs the English words.');
  return shownOn<Program>(programs, today).map(({ fact, age }) =>
    serviceOf(fact, age === 'callFirst', english, words, today),
  );
};

const serviceOf = (
  program: Program,
  isDoubted: boolean,
  english: ProgramWords,
  words: ReadonlyMap<string, ProgramWords>,
  today: string,
): Row => {
  const { id, officialName, requires = [], prefers = [], status, checkedOn } = program;
  const own = english.programs[id];
  const service = stableId('service', id);
  const ids = contactsOn(program.contacts, today);
  const entries = ids.map((contactId) => [contactId, contact(contactId)] as const);
  const inWords = (ids: readonly string[]) => ids.map((one) => english.conditions[one] ?? one).join('; ');
  const [lead] = ids;
  const served = placesOn(places, today).filter((place) =>
    place.serves.some((one) => program.places.includes(one)),
  );
  return {
    id: service,
    name: own?.title ?? officialName,
    alternate_name: officialName,
    description: own?.summary ?? officialName,
    url: entries.map(([, { url }]) => url).find((url) => url !== undefined) ?? sources[sourceOf(program)].url,
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
    ].join(' '),
    fees_description: english.cost[program.cost],
    eligibility_description: [
      requires.length > 0 ? `Needed: ${inWords(requires)}.` : 'For everyone.',
      ...(prefers.length > 0 ? [`Some offices ask: ${inWords(prefers)}.`] : []),
    ].join(' '),
    ...(checkedOn !== null && { assured_date: checkedOn }),
    ...(lead && { organization: organizationOf(lead, english) }),
    phones: entries.flatMap(([contactId, one]) => phonesOf(service, contactId, one)),
    schedules: entries.flatMap(([contactId, one]) => schedulesOf([service, contactId], one)),
    languages: [...new Set(entries.flatMap(([, { languages }]) => spokenIn(languages)))].map((code) =>
      languageRow([service], code),
    ),
    required_documents: program.bring
      .filter((paper) => paper !== 'nothing')
      .map((paper) => ({ id: stableId(service, 'document', paper), document: english.bring[paper]?.item })),
    service_areas: [{ id: stableId(service, 'area'), name: 'New York City', extent_type: 'text' }],
    service_at_locations: served.map((place) => ({
      id: stableId(service, 'at', place.id),
      service_id: service,
      location: locationOf(place),
    })),
    attributes: [...words].flatMap(([tag, { programs: inOther }]) => {
      const other = inOther[id];
      return other === undefined ? [] : namesIn(tag, service, other);
    }),
  };
};

const statuses = {
  open: 'active',
  unconfirmed: 'active',
  seasonal: 'active',
  paused: 'temporarily closed',
  ended: 'defunct',
} as const;

const sourceOf = ({ sources: [first] }: Program) => first ?? 'waypoint';

const organizationOf = (door: ContactId, english: ProgramWords): Row => {
  const { name, url } = contact(door);
  const description = english.contacts[door] || name;
  return { id: stableId('organization', door), name, description, ...(url && { website: url }) };
};

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

/** Weekly hours in New York time. The zone is given as text, because its UTC offset changes twice a year. */
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
    description: `${name}, New York time${openOnHolidays ? ', on holidays too' : ''}`,
  }));
};

const notes = { weekdays: 'on weekdays, hours not known', byAppointment: 'by appointment' } as const;

const locationOf = (place: Place): Row => {
  const { id, name, address, at, phone, languages, url, source } = place;
  const location = stableId('location', id);
  const envelope = address === undefined ? null : envelopeOf(location, address);
  return {
    id: location,
    location_type: address === undefined ? 'virtual' : 'physical',
    name,
    ...(url && { url }),
    description: [
      ...(place.callFirst ? ['Call before you go.'] : []),
      ...(address !== undefined && envelope === null ? [`Address: ${address}.`] : []),
      `Checked ${place.checkedOn}: ${source}`,
    ].join(' '),
    ...(at && { latitude: at[0], longitude: at[1] }),
    addresses: envelope === null ? [] : [envelope],
    phones: phone ? [{ id: stableId(location, 'phone', phone), number: phone, type: 'voice' }] : [],
    schedules: schedulesOf([location], place),
    languages: spokenIn(languages).map((code) => languageRow([location], code)),
  };
};

/** Null for an address without a ZIP code, which the specification requires. */
const envelopeOf = (location: string, address: string): Row | null => {
  const parts = /^(?<street>.+), (?<town>[^,]+), NY (?<zip>\d{5})$/.exec(address)?.groups;
  if (!parts) return null;
  return {
    id: stableId(location, 'address'),
    address_1: parts.street,
    city: parts.town === 'Manhattan' ? 'New York' : parts.town,
    state_province: 'NY',
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
    link_entity: `service.${field}`,
    value,
    taxonomy_term: {
      id: stableId('language', tag),
      code: tag,
      name: isLanguageTag(tag) ? englishNames[tag] : tag,
      description: 'The language of these words',
      language: tag,
    },
  }));
