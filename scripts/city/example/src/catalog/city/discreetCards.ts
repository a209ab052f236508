import type { ContactId } from '../contacts';
import type { ProgramId } from '../programs';

/**
 * Others look into an address book, so that a card may not tell that somebody is held, hurt or to be deported. Here stands
 * whose words say what such a contact is for instead; `numberAsName` where its own name would tell it.
 */
export const discreetContacts: Partial<Record<ContactId, { is: ContactId; numberAsName?: true }>> = {};

/** The same for places, by the program that they are for. */
export const discreetPrograms: Partial<Record<ProgramId, ContactId>> = {};
