import { households } from './household';

const youth = { needs: ['learn'], helpFor: 'me', age: '19to20', borough: 'bronx', diploma: 'no' } as const;

const asking = { needs: ['children'], helpFor: 'me', age: '21to64', borough: 'bronx' } as const;

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
  ['a mother of 30 who asks for a child, and answers for herself', asking, 'possible'],
  ['a mother of 30 with a diploma who asks for a child', { ...asking, diploma: 'yes' }, 'possible'],
  [
    'a brother of 17 with a diploma who asks for a child',
    { ...asking, age: '16to17', diploma: 'yes' },
    'possible',
  ],
  ['an aunt of 30 who asks for a child who came alone', { ...asking, needs: ['childAlone'] }, 'possible'],
  ['a woman who does not say whom the help is for', { ...asking, helpFor: 'notSure' }, 'possible'],
  ['a man of 30 who wants to see everything', { ...asking, needs: ['everything'] }, 'possible'],
  ['a man of 30 who does not know what he needs', { ...asking, needs: 'notSure' }, 'possible'],
  ['a man of 30 who came to learn, not for a child', { ...asking, needs: ['learn'] }, 'unlikely'],
  ['a child of 30, of whom the age was told', { ...asking, helpFor: 'myChild' }, 'unlikely'],
  [
    'a child of 17, of whom the diploma was told',
    { ...asking, helpFor: 'myChild', age: '16to17', diploma: 'yes' },
    'unlikely',
  ],
  ['a mother in New Jersey who asks for a child', { ...asking, borough: 'outsideState' }, 'unlikely'],
]);
