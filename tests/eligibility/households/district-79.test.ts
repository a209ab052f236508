import { households } from './household';

const adult = { age: '21to64', borough: 'queens', diploma: 'no' } as const;

households('district-79', [
  ['a man of 21 in Queens without a diploma', adult, 'likely'],
  ['a youth of 20 in Queens without a diploma', { ...adult, age: '19to20' }, 'unlikely'],
  ['a woman of 70 in Queens without a diploma', { ...adult, age: '65plus' }, 'likely'],
  ['a man who does not tell his age', { ...adult, age: 'skipped' }, 'possible'],
  ['a man in Yonkers', { ...adult, borough: 'elsewhereInState' }, 'unlikely'],
  ['a man in New Jersey', { ...adult, borough: 'outsideState' }, 'unlikely'],
  ['a man who does not tell where he lives', { ...adult, borough: 'skipped' }, 'possible'],
  ['a man with a diploma of the United States', { ...adult, diploma: 'yes' }, 'unlikely'],
  ['a man who does not know if his diploma counts', { ...adult, diploma: 'notSure' }, 'possible'],
]);
