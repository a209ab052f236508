import type { Place } from './shape';

export const south: readonly Place[] = [
  {
    id: 'example-card-office-south',
    name: 'Example Card Office, South',
    serves: ['cityCard'],
    borough: 'south',
    address: '2 Example Street, South Example, XX 00002',
    at: [39.95, -29.95],
    phone: '555-555-0101',
    hours: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '09:00', to: '17:00' }],
    callFirst: false,
    source: 'An invented page, https://example.org/city',
    checkedOn: '2026-11-23',
  },
];
