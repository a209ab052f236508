import type { ContactId } from '../contacts';
import type { ProgramId } from '../programs';

/**
 * Others look into an address book, so that a card may not tell that somebody is held, hurt or to be deported. Here stands
 * whose words say what such a contact is for instead; `numberAsName` where its own name would tell it.
 */
export const discreetContacts: Partial<Record<ContactId, { is: ContactId; numberAsName?: true }>> = {
  'legal-aid-nyifup': { is: 'nylag' },
  'brooklyn-defenders': { is: 'nylag' },
  'bronx-defenders': { is: 'nylag' },
  'immigrant-defense': { is: 'catholic-charities' },
  'sanctuary-for-families': { is: 'catholic-charities' },
  womankind: { is: '988' },
  vip: { is: '988', numberAsName: true },
  'domestic-violence-hotline': { is: '988', numberAsName: true },
  trafficking: { is: '988', numberAsName: true },
  'safe-horizon': { is: '988', numberAsName: true },
  'victim-services': { is: 'catholic-charities', numberAsName: true },
};

/** The same for places, by the program that they are for. */
export const discreetPrograms: Partial<Record<ProgramId, ContactId>> = {
  nyifup: 'nylag',
  'rapid-response': 'nylag',
  'children-lawyers': 'nylag',
  'families-in-court': 'nylag',
  'youth-green-card': 'nylag',
  'community-legal': 'nylag',
  'survivors-legal': 'catholic-charities',
  'work-threats': 'catholic-migration',
  'work-injury': 'catholic-migration',
  'unpaid-wages': 'catholic-migration',
};
