import { households } from './household';

const inCity = { borough: 'bronx', lawyer: 'no' } as const;
const alone = { ...inCity, cameAlone: 'yes' } as const;

households('children-lawyers', [
  ['a girl of 20 who came without a parent', { ...alone, age: '19to20' }, 'likely'],
  ['a woman of 21 who came without a parent', { ...alone, age: '21to64' }, 'unlikely'],
  ['a boy of 9 who came without a parent', { ...alone, age: 'under10' }, 'likely'],
  [
    'a boy of 17 with a hearing who came with his mother',
    { ...inCity, age: '16to17', cameAlone: 'no', court: 'hearing' },
    'likely',
  ],
  [
    'a youth of 18 with an order to leave',
    { ...inCity, age: '18', cameAlone: 'no', court: 'orderOrCheckIn' },
    'likely',
  ],
  [
    'a boy of 17 who came with his mother and has no court',
    { ...inCity, age: '16to17', cameAlone: 'no', court: 'no', custody: 'no' },
    'unlikely',
  ],
  [
    'a boy of 17 held by immigration, whose court nobody knows of',
    { ...inCity, age: '16to17', cameAlone: 'no', court: 'no', custody: 'immigration' },
    'possible',
  ],
  [
    'a boy of 17 held by immigration who came alone',
    { ...inCity, age: '16to17', cameAlone: 'yes', custody: 'immigration' },
    'likely',
  ],
  ['a man of 30 held by immigration', { ...inCity, age: '21to64', custody: 'immigration' }, 'unlikely'],
  [
    'a boy of 17 who came with his mother and does not know about court',
    { ...inCity, age: '16to17', cameAlone: 'no', court: 'notSure' },
    'possible',
  ],
  [
    'a girl of 15 without court who does not know who she came with',
    { ...inCity, age: '10to15', cameAlone: 'notSure', court: 'no' },
    'possible',
  ],
  ['a girl of 15 who came alone and has a lawyer', { ...alone, age: '10to15', lawyer: 'yes' }, 'possible'],
  ['a girl of 15 who came alone, lawyer not known', { ...alone, age: '10to15', lawyer: 'notSure' }, 'likely'],
  ['a youth who came alone and does not tell the age', { ...alone, age: 'skipped' }, 'possible'],
  [
    'a girl of 15 on Long Island who came alone',
    { ...alone, age: '10to15', borough: 'elsewhereInState' },
    'possible',
  ],
]);
