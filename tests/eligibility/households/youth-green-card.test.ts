import { households } from './household';

const youth = { parentCare: 'yes', borough: 'elsewhereInState' } as const;

households('youth-green-card', [
  ['a girl of 20 on Long Island who cannot live with a parent', { ...youth, age: '19to20' }, 'possible'],
  ['a woman of 21 on Long Island who cannot live with a parent', { ...youth, age: '21to64' }, 'unlikely'],
  [
    'a woman of 21 in the Bronx who cannot live with a parent',
    { ...youth, age: '21to64', borough: 'bronx' },
    'unlikely',
  ],
  ['a boy of 15 who lives with both parents', { ...youth, age: '10to15', parentCare: 'no' }, 'unlikely'],
  [
    'a boy of 15 who would rather not speak of his parents',
    { ...youth, age: '10to15', parentCare: 'skipped' },
    'possible',
  ],
  ['a youth without a parent who does not tell the age', { ...youth, age: 'skipped' }, 'possible'],
  [
    'a girl of 16 in Queens, of whom nobody asks if she is married',
    { ...youth, age: '16to17', borough: 'queens' },
    'possible',
  ],
  [
    'a girl of 20 in Queens, of whom nobody asks if she is married',
    { ...youth, age: '19to20', borough: 'queens' },
    'possible',
  ],
]);
