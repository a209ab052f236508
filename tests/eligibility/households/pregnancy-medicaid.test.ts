import { aYear, households } from './household';

const mother = { pregnant: 'yes', age: '21to64', borough: 'queens', insurance: 'no' } as const;

households('pregnancy-medicaid', [
  ['a pregnant woman in Queens without insurance', mother, 'likely'],
  ['a woman in Queens who is not pregnant', { ...mother, pregnant: 'no' }, 'unlikely'],
  ['a woman in Queens who does not know if she is pregnant', { ...mother, pregnant: 'notSure' }, 'possible'],
  ['a pregnant girl of 15', { ...mother, age: '10to15' }, 'likely'],
  ['a pregnant woman in Yonkers', { ...mother, borough: 'elsewhereInState' }, 'likely'],
  ['a pregnant woman in New Jersey', { ...mother, borough: 'outsideState' }, 'unlikely'],
  ['a pregnant woman who does not tell where she lives', { ...mother, borough: 'skipped' }, 'possible'],
  ['a home of one with $31,920 a year', { ...mother, householdSize: '1', income: aYear(31_920) }, 'likely'],
  [
    'one at home and a child expected, below the line of $48,257 for two',
    { ...mother, householdSize: '1', income: aYear(43_280) },
    'likely',
  ],
  [
    'one at home and a child expected, whose step holds the line for two: nobody can tell',
    { ...mother, householdSize: '1', income: 'step3' },
    'likely',
  ],
  [
    'one at home and a child expected, in the step above that',
    { ...mother, householdSize: '1', income: aYear(54_641) },
    'possible',
  ],
  [
    'a home of two with $54,640 a year, the line for three',
    { ...mother, householdSize: '2', income: aYear(54_640) },
    'likely',
  ],
  [
    'a home of two whose step holds the line of $60,923 for three: nobody can tell',
    { ...mother, householdSize: '2', income: aYear(60_923) },
    'likely',
  ],
  [
    'a home of two in the step above that',
    { ...mother, householdSize: '2', income: aYear(66_001) },
    'possible',
  ],
  [
    'a home of three with $66,000 a year, the line for four',
    { ...mother, householdSize: '3', income: aYear(66_000) },
    'likely',
  ],
  [
    'a home of three with $77,361 a year, above it',
    { ...mother, householdSize: '3', income: aYear(77_361) },
    'possible',
  ],
  ['a pregnant woman with insurance', { ...mother, insurance: 'yes' }, 'possible'],
  [
    'a home of eight with $111,440 a year',
    { ...mother, householdSize: '8', income: aYear(111_440) },
    'likely',
  ],
  [
    'a home of eight or more with much money: nobody can tell',
    { ...mother, householdSize: '8', income: aYear(200_000) },
    'likely',
  ],
]);
