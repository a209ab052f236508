import type { LanguageTag } from '../../locales/languages';
import type { Borough } from '../catalog/city/boroughs';
import { todayByClock } from '../catalog/clock';
import { type ContactId, contact } from '../catalog/contacts';
import { contactsOn, shownOn } from '../catalog/freshness';
import { places as allPlaces } from '../catalog/places';
import { placesOn } from '../catalog/places/age';
import type { Place } from '../catalog/places/shape';
import { type ProgramId, programOf } from '../catalog/programs';
import type { Contact, PaperId } from '../catalog/shape';
import { isOffice } from './answering';
import { nearby } from './near';

/** What a person takes away, in the order to try: ids of programs and places only, never an answer. */
export type TakenList = readonly Taken[];

export interface Taken {
  readonly program: ProgramId;
  /** Ids of places that offer a service of this program. */
  readonly places: readonly string[];
}

/** Limits for the printed sheet: a receipt has no room for more. */
const callsForEach = 3;
const placesForEach = 3;

/** The list without programs and places whose facts have expired on `today` (YYYY-MM-DD). */
export const listOn = (list: TakenList, today = todayByClock()): TakenList =>
  list
    .filter(({ program }) => shownOn([programOf(program)], today).length > 0)
    .map((taken) => ({ ...taken, places: placesOf(taken, today).map(({ id }) => id) }));

/** Contacts for a program, in the order to try: the first, then offices before lines; at most `callsForEach`. */
export const callsFor = (
  program: ProgramId,
  today = todayByClock(),
): readonly { id: ContactId; contact: Contact }[] => {
  const [first, ...others] = contactsOn(programOf(program).contacts, today);
  const offices = others.filter(isOffice);
  return [...(first ? [first] : []), ...offices, ...others.filter((id) => !offices.includes(id))]
    .slice(0, callsForEach)
    .map((id) => ({ id, contact: contact(id) }));
};

/**
 * The places that go along with a program unless the person chooses others: those with an address or with a phone on
 * which the reader's language is spoken, or else one to call; those that speak it first, then the surest.
 */
export const placesByDefault = (
  program: ProgramId,
  borough: Borough | null,
  today = todayByClock(),
  reader: LanguageTag = 'en',
): readonly string[] => {
  const { here, elsewhere } = nearby(programOf(program).places, borough, today);
  const isSpoken = (place: Place) => isSpokenAt(place, reader);
  const near = here.length > 0 ? here : elsewhere;
  const hasAddress = near.some(({ address }) => address);
  const isOwnLanguage = (place: Place) => reader !== 'en' && place.languages !== 'any' && isSpoken(place);
  return near
    .filter((place) => place.address ?? (place.phone && (!hasAddress || isOwnLanguage(place))))
    .sort((one, other) => Number(isSpoken(other)) - Number(isSpoken(one)))
    .slice(0, hasAddress ? placesForEach : 1)
    .map(({ id }) => id);
};

/** Whether a source says that a place helps in this language. English is taken for granted. */
export const isSpokenAt = ({ languages = [] }: Pick<Place, 'languages'>, reader: LanguageTag): boolean =>
  reader === 'en' || languages === 'any' || languages.includes(spokenCode(reader));

/** The code by which places name the language of a reader, whatever its script. */
export const spokenCode = (reader: LanguageTag): string => reader.replace(/-.*/, '');

/** The places of one entry, less any that are gone from the catalog or too old to be shown. */
export const placesOf = ({ places }: Taken, today = todayByClock()): readonly Place[] =>
  placesOn(
    places.flatMap((id) => allPlaces.find((place) => place.id === id) ?? []),
    today,
  );

/** Whether a place (by id) offers a service of this program. */
export const serves = (place: string, program: ProgramId): boolean => {
  const services = programOf(program).places;
  return allPlaces.some(({ id, serves }) => id === place && serves.some((one) => services.includes(one)));
};

/** The papers for all programs, without duplicates. `nothing` is kept only if there is no other. */
export const papersFor = (list: TakenList): readonly PaperId[] => {
  const all = [...new Set(list.flatMap(({ program }): readonly PaperId[] => programOf(program).bring))];
  const real = all.filter((paper) => paper !== 'nothing' && paper !== 'ask');
  const asked = all.filter((paper) => paper === 'ask');
  return real.length + asked.length > 0 ? [...real, ...asked] : all;
};

/** Date of the newest evidence for anything on the list, YYYY-MM-DD, or null. */
export const newestCheck = (list: TakenList): string | null =>
  list
    .flatMap((taken) => [
      programOf(taken.program).checkedOn,
      ...callsFor(taken.program).map(({ contact }) => contact.checkedOn),
      ...placesOf(taken).map((place) => place.checkedOn),
    ])
    .filter((day) => day !== null)
    .sort()
    .pop() ?? null;
