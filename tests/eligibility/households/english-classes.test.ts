import { households } from './household';

const out = { age: '21to64', inSchool: 'no', learn: ['english'] } as const;

households('english-classes', [
  ['a boy of 17 out of school, who mostly has to be in school', { ...out, age: '16to17' }, 'possible'],
  ['a girl of 17 out of school with a diploma', { ...out, age: '16to17', diploma: 'yes' }, 'likely'],
  ['a girl of 17 out of school without a diploma', { ...out, age: '16to17', diploma: 'no' }, 'possible'],
  ['a youth of 18 out of school', { ...out, age: '18' }, 'likely'],
  ['a boy of 15 out of school who wants English', { ...out, age: '10to15' }, 'unlikely'],
  ['a woman of 70 who wants English', { ...out, age: '65plus' }, 'likely'],
  ['a woman who wants English and does not tell her age', { ...out, age: 'skipped' }, 'possible'],
  ['a girl of 18 who is in school', { ...out, age: '18', inSchool: 'yes' }, 'unlikely'],
  [
    'a girl of 18 who does not know if it counts as school',
    { ...out, age: '18', inSchool: 'notSure' },
    'possible',
  ],
  ['a man who wants to read and write', { ...out, learn: ['readWrite'] }, 'likely'],
  ['a man who wants a diploma and has none', { ...out, learn: ['hsDiploma'], diploma: 'no' }, 'likely'],
  ['a man who wants a diploma and was not asked', { ...out, learn: ['hsDiploma'] }, 'possible'],
  ['a man who wants a diploma and has one', { ...out, learn: ['hsDiploma'], diploma: 'yes' }, 'unlikely'],
  ['a man who learns for the test to become a citizen', { ...out, learn: ['civics'] }, 'likely'],
  ['a man who wants none of it and has no diploma', { ...out, learn: ['none'], diploma: 'no' }, 'likely'],
  ['a man who wants none of it and has a diploma', { ...out, learn: ['none'], diploma: 'yes' }, 'unlikely'],
  [
    'a man who wants none of it and does not know about his diploma',
    { ...out, learn: ['none'], diploma: 'notSure' },
    'possible',
  ],
  ['a woman in the Bronx who wants English', { ...out, borough: 'bronx' }, 'likely'],
  ['a woman in Yonkers who wants English', { ...out, borough: 'elsewhereInState' }, 'possible'],
  ['a woman in New Jersey who wants English', { ...out, borough: 'outsideState' }, 'possible'],
]);
