import type { Contact } from './shape';

export const contacts = {
  '911': {
    name: '911',
    phone: '911',
    hours: 'always',
    confidence: 'high',
    source: 'examplePage',
    checkedOn: '2026-11-23',
  },
  '988': {
    name: '988',
    phone: '988',
    hours: 'always',
    languages: 'any',
    confidence: 'high',
    source: 'examplePage',
    checkedOn: '2026-11-23',
  },
  'city-line': {
    name: 'Example City Line',
    phone: '555-555-0100',
    hours: 'always',
    languages: 'any',
    confidence: 'high',
    source: 'examplePage',
    checkedOn: '2026-11-23',
  },
  'card-office': {
    name: 'Example Card Office',
    phone: '555-555-0101',
    hours: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '09:00', to: '17:00' }],
    languages: ['en', 'es'],
    confidence: 'high',
    source: 'examplePage',
    checkedOn: '2026-11-23',
  },
} as const satisfies Record<string, Contact>;

export type ContactId = keyof typeof contacts;

export const contact = (id: ContactId): Contact => contacts[id];
