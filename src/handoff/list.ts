import { todayByClock } from '../catalog/clock';
import { type Contact, type ContactId, contact } from '../catalog/contacts';
import { contactsOn, shownOn } from '../catalog/freshness';
import type { Borough } from '../catalog/newYork/boroughs';
import { places as allPlaces } from '../catalog/places';
import { placesOn } from '../catalog/places/age';
import type { Place } from '../catalog/places/shape';
import { type ProgramId, programOf } from '../catalog/programs';
import type { PaperId } from '../catalog/shape';
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

/** Contacts for a program, in the order to try; at most `callsForEach`. */
export const callsFor = (
  program: ProgramId,
  today = todayByClock(),
): readonly { id: ContactId; contact: Contact }[] =>
  contactsOn(programOf(program).contacts, today)
    .slice(0, callsForEach)
    .map((id) => ({ id, contact: contact(id) }));

/**
 * Ids of the places listed with a program by default: those most certain to be right that have an address or a phone.
 */
export const placesByDefault = (
  program: ProgramId,
  borough: Borough | null,
  today = todayByClock(),
): readonly string[] => {
  const { here, elsewhere } = nearby(programOf(program).places, borough, today);
  return (here.length > 0 ? here : elsewhere)
    .filter(({ address, phone }) => address || phone)
    .slice(0, placesForEach)
    .map(({ id }) => id);
};

/** The places of an entry, without those that left the catalog or have expired. */
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
