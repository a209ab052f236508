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
    'a home of one whose step holds the line of $35,590: nobody can tell',
    { ...mother, householdSize: '1', income: aYear(35_590) },
    'likely',
  ],
  [
    'a home of one in the step above that',
    { ...mother, householdSize: '1', income: aYear(43_281) },
    'possible',
  ],
  ['a home of three with $54,640 a year', { ...mother, householdSize: '3', income: aYear(54_640) }, 'likely'],
  [
    'a home of three whose step holds the line of $60,923: nobody can tell',
    { ...mother, householdSize: '3', income: aYear(60_923) },
    'likely',
  ],
  [
    'a home of three in the step above that',
    { ...mother, householdSize: '3', income: aYear(66_001) },
    'possible',
  ],
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
