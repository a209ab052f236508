import type { LanguageTag } from '../../locales/languages';
import { sentOn } from '../catalog/city/services';
import { contact } from '../catalog/contacts';
import { places as allPlaces } from '../catalog/places';
import type { Place } from '../catalog/places/shape';
import { programOf } from '../catalog/programs';
import type { Contact } from '../catalog/shape';
import { byAvailability, contactsByAvailability, isOffice } from './answering';
import { callsFor, placesOf, type Taken } from './list';

export type Office = { id: ReturnType<typeof callsFor>[number]['id']; contact: Contact } | { place: Place };

/** For each program. */
const maxOffices = 2;

/**
 * The offices that do the work of a program whose first number only refers callers: of all that the list holds the one
 * nearby, then those that do not work for another borough alone. `today` is YYYY-MM-DD.
 */
export const officesOf = (
  taken: Taken,
  { now, today, tag }: { now: Date; today: string; tag: LanguageTag },
): readonly Office[] => {
  if (!programOf(taken.program).places.some((service) => sentOn.includes(service))) return [];
  const places = placesOf(taken, today);
  const near = byAvailability(
    places.filter(({ phone, address }) => phone ?? address),
    { now, tag },
  ).slice(0, 1);
  const lines = contactsByAvailability(
    callsFor(taken.program, today)
      .slice(1)
      .map(({ id }) => id),
    { now, tag },
  )
    .map((id) => ({ id, contact: contact(id) }))
    .filter(({ id, contact: { hours } }) => isOffice(id) && hours !== 'always');
  const isElsewhere = ({ contact }: { contact: Contact }) => isOfAnotherBorough(contact, places);
  const offices: readonly Office[] = [
    ...near.map((place) => ({ place })),
    ...lines.filter((line) => !isElsewhere(line)),
    ...lines.filter((line) => isElsewhere(line) && line.contact.phone),
  ];
  const keys = offices.map(keyOf);
  return offices.filter((_, at) => keys.indexOf(keys[at] ?? '') === at).slice(0, maxOffices);
};

/** What is the same for an office that is known as a contact and as a place. */
export const keyOf = (office: Office): string => {
  const { phone, name } = 'place' in office ? office.place : office.contact;
  return phone ?? name;
};

/** Whether a contact is known only as a place of other boroughs than those of the list. */
const isOfAnotherBorough = ({ phone, name }: Contact, listed: readonly Place[]): boolean => {
  const there = allPlaces.filter((place) => (phone ? place.phone === phone : place.name === name));
  return (
    there.length > 0 &&
    !there.some(({ borough }) => borough === 'citywide' || listed.some((place) => place.borough === borough))
  );
};
