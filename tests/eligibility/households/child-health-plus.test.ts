import { aYear, households } from './household';

const child = {
  needs: ['doctor'],
  helpFor: 'myChild',
  age: '18',
  borough: 'queens',
  insurance: 'no',
} as const;

households('child-health-plus', [
  ['a youth of 18 in Queens without insurance', child, 'likely'],
  ['a youth of 19 in Queens without insurance', { ...child, age: '19to20' }, 'unlikely'],
  ['a baby in Queens without insurance', { ...child, age: 'under10' }, 'likely'],
  ['a child in Yonkers', { ...child, borough: 'elsewhereInState' }, 'likely'],
  ['a child in New Jersey', { ...child, borough: 'outsideState' }, 'unlikely'],
  ['a child whose home is not told', { ...child, borough: 'skipped' }, 'possible'],
  ['a youth who does not tell the age', { ...child, age: 'skipped' }, 'possible'],
  [
    'a father of 30 who answers for himself, and asks for a child too',
    { ...child, age: '21to64', helpFor: 'me', needs: ['doctor', 'children'] },
    'possible',
  ],
  [
    'a child of 19, of whom the age was told',
    { ...child, age: '19to20', helpFor: 'myChild', needs: ['doctor', 'children'] },
    'unlikely',
  ],
  [
    'a man of 30 who wants a doctor only',
    { ...child, age: '21to64', helpFor: 'me', needs: ['doctor'] },
    'unlikely',
  ],
  [
    'a child of a home of one with much money',
    { ...child, householdSize: '1', income: aYear(200_000) },
    'likely',
  ],
]);
