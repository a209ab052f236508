import { households } from './household';

const youth = { age: '19to20', borough: 'bronx', diploma: 'no' } as const;

households('public-school', [
  ['a girl of 20 in the Bronx without a diploma', youth, 'likely'],
  ['a woman of 21 in the Bronx without a diploma', { ...youth, age: '21to64' }, 'unlikely'],
  ['a girl of 16 without a diploma', { ...youth, age: '16to17' }, 'likely'],
  ['a girl of 17 with a diploma', { ...youth, age: '16to17', diploma: 'yes' }, 'unlikely'],
  [
    'a girl of 17 who does not know if her diploma counts',
    { ...youth, age: '16to17', diploma: 'notSure' },
    'possible',
  ],
  ['a boy of 15, of whom nobody asks for a diploma', { age: '10to15', borough: 'bronx' }, 'likely'],
  ['a boy of 9, of whom nobody asks for a diploma', { age: 'under10', borough: 'bronx' }, 'likely'],
  ['a boy of 15 in Yonkers', { age: '10to15', borough: 'elsewhereInState' }, 'possible'],
  ['a boy of 15 in New Jersey', { age: '10to15', borough: 'outsideState' }, 'unlikely'],
  ['a boy of 15 whose home is not told', { age: '10to15', borough: 'skipped' }, 'possible'],
  ['a youth without a diploma who does not tell the age', { ...youth, age: 'skipped' }, 'possible'],
]);
