import type { Kind } from './kinds';

const reachable = ['hours', 'openOnHolidays', 'hoursNote', 'languages', 'url'];
/** Fields in the order in which our rows are written, and in which a form asks for them. */
export const orders: Readonly<Partial<Record<Kind, readonly string[]>>> = {
  contact: ['name', 'phone', 'orPhone', 'say', ...reachable, 'confidence', 'source', 'checkedOn'],
  source: ['title', 'url', 'dated', 'kind'],
  provider: ['name', 'about', 'url', 'contacts', 'source'],
  caution: ['words', 'when', 'kind', 'source', 'checkedOn'],
  place: [
    'id',
    'name',
    'serves',
    'borough',
    'address',
    'at',
    'phone',
    ...reachable,
    'callFirst',
    'source',
    'checkedOn',
  ],
  program: [
    ...[
      'id',
      'officialName',
      'kind',
      'needs',
      'requires',
      'prefers',
      'confirms',
      'urgentWhen',
      'advice',
      'cost',
    ],
    ...[
      'papers',
      'bring',
      'contacts',
      'providers',
      'leaflet',
      'places',
      'instead',
      'law',
      'laws',
      'sources',
      'status',
      'checkedOn',
    ],
  ],
};
