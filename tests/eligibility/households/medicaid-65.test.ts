import { households } from './household';

const old = { age: '65plus', borough: 'queens', insurance: 'no' } as const;

households('medicaid-65', [
  ['a man of 65 in Queens without insurance', old, 'likely'],
  ['a man of 64 in Queens without insurance', { ...old, age: '21to64' }, 'unlikely'],
  ['a man of 65 in Yonkers', { ...old, borough: 'elsewhereInState' }, 'likely'],
  ['a man of 65 in New Jersey', { ...old, borough: 'outsideState' }, 'unlikely'],
  ['a man of 65 who does not tell where he lives', { ...old, borough: 'skipped' }, 'possible'],
  ['a man who does not tell his age', { ...old, age: 'skipped' }, 'possible'],
]);
