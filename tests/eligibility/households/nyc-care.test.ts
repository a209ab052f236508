import { aYear, households } from './household';

const adult = { age: '21to64', borough: 'brooklyn', insurance: 'no' } as const;

households('nyc-care', [
  ['a woman in Brooklyn without insurance', adult, 'likely'],
  ['a woman in Brooklyn with insurance', { ...adult, insurance: 'yes' }, 'unlikely'],
  [
    'a woman in Brooklyn who does not know if she has insurance',
    { ...adult, insurance: 'notSure' },
    'possible',
  ],
  ['a man in Yonkers without insurance', { ...adult, borough: 'elsewhereInState' }, 'unlikely'],
  ['a man who does not tell where he lives', { ...adult, borough: 'skipped' }, 'possible'],
  ['a youth of 18, for whom there is insurance for children', { ...adult, age: '18' }, 'possible'],
  ['a woman without insurance who does not tell her age', { ...adult, age: 'skipped' }, 'possible'],
  ['a boy of 9 without insurance', { ...adult, age: 'under10' }, 'possible'],
  ['a youth of 19', { ...adult, age: '19to20' }, 'likely'],
  ['a man of 64', { ...adult, age: '21to64' }, 'likely'],
  ['a man of 65', { ...adult, age: '65plus' }, 'likely'],
  ['a woman who is pregnant, for whom there is Medicaid', { ...adult, pregnant: 'yes' }, 'possible'],
  ['a woman who is not pregnant', { ...adult, pregnant: 'no' }, 'likely'],
  ['a woman who would rather not say if she is pregnant', { ...adult, pregnant: 'skipped' }, 'likely'],
  [
    'a home of one with much money, as the price goes by income',
    { ...adult, householdSize: '1', income: aYear(200_000) },
    'likely',
  ],
]);
