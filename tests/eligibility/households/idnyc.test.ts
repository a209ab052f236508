import { households } from './household';

households('idnyc', [
  ['a child of 10 in Queens', { age: '10to15', borough: 'queens' }, 'likely'],
  ['a child of 9 in Queens', { age: 'under10', borough: 'queens' }, 'unlikely'],
  ['a man of 90 on Staten Island', { age: '65plus', borough: 'statenIsland' }, 'likely'],
  ['a man in Yonkers', { age: '21to64', borough: 'elsewhereInState' }, 'unlikely'],
  ['a man in New Jersey', { age: '21to64', borough: 'outsideState' }, 'unlikely'],
  ['a man who does not tell where he lives', { age: '21to64', borough: 'skipped' }, 'possible'],
  ['a woman in Brooklyn who does not tell her age', { age: 'skipped', borough: 'brooklyn' }, 'possible'],
  ['a child of 9, home not told', { age: 'under10' }, 'unlikely'],
]);
