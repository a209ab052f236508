import type { Place } from './shape';

export const citywide: readonly Place[] = [
  {
    id: 'example-card-office-line',
    name: 'Example Card Office',
    serves: ['cityCard'],
    borough: 'citywide',
    phone: '555-555-0101',
    hours: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '09:00', to: '17:00' }],
    callFirst: false,
    source: 'An invented page, https://example.org/city',
    checkedOn: '2026-11-23',
  },
];
