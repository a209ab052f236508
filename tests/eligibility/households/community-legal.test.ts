import { aYear, type Household, households } from './household';

const free = { needs: ['lawyer'], custody: 'no', borough: 'queens' } as const;

const topics = ['asylum', 'workPermit', 'moveCase', 'greenCard', 'citizenship', 'other'] as const;

households('community-legal', [
  ...topics.map(
    (topic): Household => [
      `a man who came for a doctor and also asks about ${topic}`,
      { ...free, needs: ['doctor'], legalTopic: [topic] },
      'likely',
    ],
  ),
  ['a woman in Queens who wants a lawyer', free, 'likely'],
  ['a man in Queens who wants to become a citizen', { ...free, needs: ['citizenship'] }, 'likely'],
  ['an aunt who asks for a child that came alone', { ...free, needs: ['childAlone'] }, 'likely'],
  [
    'a man who came for a doctor and has no question about immigration',
    { ...free, needs: ['doctor'], legalTopic: ['none'] },
    'unlikely',
  ],
  [
    'a man who wants a lawyer, and has no question about immigration',
    { ...free, legalTopic: ['none'] },
    'possible',
  ],
  [
    'a man who wants to become a citizen, and asks a lawyer nothing more',
    { ...free, needs: ['citizenship'], legalTopic: ['none'] },
    'likely',
  ],
  [
    'an aunt who asks for a child that came alone, and for nothing else',
    { ...free, needs: ['childAlone'], legalTopic: ['none'] },
    'likely',
  ],
  [
    'someone who wants to see everything and has not said about what',
    { ...free, needs: ['everything'] },
    'possible',
  ],
  ['a man held by immigration', { ...free, custody: 'immigration' }, 'unlikely'],
  ['a man held by the police', { ...free, custody: 'police' }, 'likely'],
  ['a man in Yonkers', { ...free, borough: 'elsewhereInState' }, 'possible'],
  ['a woman who does not tell where she lives', { ...free, borough: 'skipped' }, 'likely'],
  ['a home of one with $31,920 a year', { ...free, householdSize: '1', income: aYear(31_920) }, 'likely'],
  ['a home of one with a dollar more', { ...free, householdSize: '1', income: aYear(31_921) }, 'possible'],
  ['a home of three with $54,640 a year', { ...free, householdSize: '3', income: aYear(54_640) }, 'likely'],
  ['a home of three with a dollar more', { ...free, householdSize: '3', income: aYear(54_641) }, 'possible'],
  ['a home of eight with $111,440 a year', { ...free, householdSize: '8', income: aYear(111_440) }, 'likely'],
  [
    'a home of eight or more with a dollar more',
    { ...free, householdSize: '8', income: aYear(111_441) },
    'likely',
  ],
  [
    'a home of a size not told with $111,440 a year',
    { ...free, householdSize: 'skipped', income: aYear(111_440) },
    'likely',
  ],
  [
    'a home of seven with $111,440 a year',
    { ...free, householdSize: '7', income: aYear(111_440) },
    'possible',
  ],
]);
