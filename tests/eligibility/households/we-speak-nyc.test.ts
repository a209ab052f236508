import { households } from './household';

households('we-speak-nyc', [
  ['a man of 18 who wants English', { age: '18', learn: ['english'] }, 'likely'],
  ['a boy of 17 who wants English', { age: '16to17', learn: ['english'] }, 'unlikely'],
  ['a woman of 70 who wants English', { age: '65plus', learn: ['english'] }, 'likely'],
  ['a woman who wants a diploma only', { age: '21to64', learn: ['hsDiploma'] }, 'unlikely'],
  ['a woman who does not know what she wants to learn', { age: '21to64', learn: 'notSure' }, 'possible'],
]);
