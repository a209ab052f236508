import { aYear, households } from './household';

const old = { age: '65plus', borough: 'queens', insurance: 'no' } as const;

households('medicaid-65', [
  ['a man of 65 in Queens without insurance', old, 'likely'],
  ['a man of 64 in Queens without insurance', { ...old, age: '21to64' }, 'unlikely'],
  ['a man of 65 in Yonkers', { ...old, borough: 'elsewhereInState' }, 'likely'],
  ['a man of 65 in New Jersey', { ...old, borough: 'outsideState' }, 'unlikely'],
  ['a man of 65 who does not tell where he lives', { ...old, borough: 'skipped' }, 'possible'],
  ['a man who does not tell his age', { ...old, age: 'skipped' }, 'possible'],
  [
    'a woman alone of 70 with the highest income',
    { ...old, householdSize: '1', income: 'step9' },
    'possible',
  ],
  [
    'a woman of 70 with the highest income, in a home of a size not told',
    { ...old, income: 'step9' },
    'possible',
  ],
  [
    'a woman of 70 with the highest income, in a home of eight or more',
    { ...old, householdSize: '8', income: 'step9' },
    'possible',
  ],
  [
    'a man alone whose step holds the line of $22,024: nobody can tell',
    { ...old, householdSize: '1', income: aYear(22_024) },
    'likely',
  ],
  ['a man alone in the step above that', { ...old, householdSize: '1', income: aYear(31_921) }, 'possible'],
  [
    'a couple whose step holds the line of $29,863',
    { ...old, householdSize: '2', income: aYear(29_863) },
    'likely',
  ],
  ['a couple in the step above that', { ...old, householdSize: '2', income: aYear(31_921) }, 'possible'],
  ['a home of three with $31,920 a year', { ...old, householdSize: '3', income: aYear(31_920) }, 'likely'],
  [
    'a home of three in the step above its line',
    { ...old, householdSize: '3', income: aYear(43_281) },
    'possible',
  ],
  ['a man of 70 who does not tell the income', { ...old, householdSize: '1', income: 'skipped' }, 'likely'],
  ['a man of 70 with insurance', { ...old, insurance: 'yes' }, 'possible'],
]);
