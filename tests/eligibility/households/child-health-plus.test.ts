import { aYear, households } from './household';

const child = { age: '18', borough: 'queens', insurance: 'no' } as const;

households('child-health-plus', [
  ['a youth of 18 in Queens without insurance', child, 'likely'],
  ['a youth of 19 in Queens without insurance', { ...child, age: '19to20' }, 'unlikely'],
  ['a baby in Queens without insurance', { ...child, age: 'under10' }, 'likely'],
  ['a child in Yonkers', { ...child, borough: 'elsewhereInState' }, 'likely'],
  ['a child in New Jersey', { ...child, borough: 'outsideState' }, 'unlikely'],
  ['a child whose home is not told', { ...child, borough: 'skipped' }, 'possible'],
  ['a youth who does not tell the age', { ...child, age: 'skipped' }, 'possible'],
  [
    'a child of a home of one with much money',
    { ...child, householdSize: '1', income: aYear(200_000) },
    'likely',
  ],
]);
