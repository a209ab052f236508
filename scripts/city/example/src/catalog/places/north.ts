import type { Place } from './shape';

export const north: readonly Place[] = [
  {
    id: 'example-card-office-north',
    name: 'Example Card Office, North',
    serves: ['cityCard'],
    borough: 'north',
    address: '1 Example Street, North Example, XX 00001',
    at: [40.05, -29.95],
    phone: '555-555-0101',
    hours: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '09:00', to: '17:00' }],
    callFirst: false,
    source: 'An invented page, https://example.org/city',
    checkedOn: '2026-11-23',
  },
];
