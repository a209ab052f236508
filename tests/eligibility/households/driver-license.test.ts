import { households } from './household';

households('driver-license', [
  ['a boy of 16 or 17 in Queens', { age: '16to17', borough: 'queens' }, 'likely'],
  ['a boy of 15 in Queens', { age: '10to15', borough: 'queens' }, 'unlikely'],
  [
    'a woman of 70 in Yonkers: it is the law of the State',
    { age: '65plus', borough: 'elsewhereInState' },
    'likely',
  ],
  ['a woman in New Jersey', { age: '21to64', borough: 'outsideState' }, 'unlikely'],
  ['a man in the Bronx who does not tell his age', { age: 'skipped', borough: 'bronx' }, 'possible'],
  ['a man of 30 who does not tell where he lives', { age: '21to64', borough: 'skipped' }, 'possible'],
  ['a child of 9, home not told', { age: 'under10' }, 'unlikely'],
]);
