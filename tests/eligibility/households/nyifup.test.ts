import { aYear, households } from './household';

const held = { custody: 'immigration', borough: 'queens' } as const;

households('nyifup', [
  ['a man from Queens held by immigration who has no lawyer', { ...held, lawyer: 'no' }, 'likely'],
  [
    'a man held by immigration who does not know if he has a lawyer',
    { ...held, lawyer: 'notSure' },
    'likely',
  ],
  ['a man held by immigration who has a lawyer already', { ...held, lawyer: 'yes' }, 'possible'],
  ['a man held in a police cell', { ...held, urgent: ['none'], custody: 'police' }, 'unlikely'],
  ['a man who is free', { ...held, urgent: ['none'], custody: 'no' }, 'unlikely'],
  [
    'a woman who is free, whose husband was taken',
    { ...held, urgent: ['taken'], helpFor: 'me', custody: 'no' },
    'possible',
  ],
  [
    'a brother who was taken and is free again',
    { ...held, urgent: ['taken'], helpFor: 'someoneElse', custody: 'no' },
    'unlikely',
  ],
  ['a brother just taken, and nobody knows by whom', { urgent: ['taken'], custody: 'notSure' }, 'possible'],
  [
    'a brother just taken, and his sister would rather not say more',
    { urgent: ['taken'], custody: 'skipped' },
    'possible',
  ],
  ['a man held by immigration who lived in Yonkers', { ...held, borough: 'elsewhereInState' }, 'possible'],
  ['a man held by immigration who lived in New Jersey', { ...held, borough: 'outsideState' }, 'possible'],
  ['a man held by immigration, his home not told', { ...held, borough: 'skipped' }, 'possible'],
  ['a boy of 17 held by immigration', { ...held, age: '16to17' }, 'possible'],
  ['a child of 9 held by immigration', { ...held, age: 'under10' }, 'possible'],
  ['a youth of 18 held by immigration', { ...held, age: '18' }, 'likely'],
  ['a man held by immigration who does not tell his age', { ...held, age: 'skipped' }, 'likely'],
  [
    'held, a home of one with $31,920 a year',
    { ...held, householdSize: '1', income: aYear(31_920) },
    'likely',
  ],
  [
    'held, a home of one with a dollar more',
    { ...held, householdSize: '1', income: aYear(31_921) },
    'possible',
  ],
  [
    'held, a home of three with $54,640 a year',
    { ...held, householdSize: '3', income: aYear(54_640) },
    'likely',
  ],
  [
    'held, a home of three with a dollar more',
    { ...held, householdSize: '3', income: aYear(54_641) },
    'possible',
  ],
  [
    'held, a home of eight with $111,440 a year',
    { ...held, householdSize: '8', income: aYear(111_440) },
    'likely',
  ],
  [
    'held, a home of eight or more with a dollar more',
    { ...held, householdSize: '8', income: aYear(111_441) },
    'likely',
  ],
  ['held, income not told', { ...held, householdSize: '1', income: 'skipped' }, 'likely'],
]);
