import { households } from './household';

households('day-labor', [
  ['a man of 18 who looks for work by the day', { age: '18', work: ['dayWork'] }, 'likely'],
  ['a boy of 17 who looks for work by the day', { age: '16to17', work: ['dayWork'] }, 'possible'],
  ['a man of 70 who looks for work by the day', { age: '65plus', work: ['dayWork'] }, 'likely'],
  ['a man who does not tell his age', { age: 'skipped', work: ['dayWork'] }, 'likely'],
  ['a woman who wants training', { age: '21to64', work: ['training'] }, 'likely'],
  ['a woman whose work is not safe', { age: '21to64', work: ['unsafe'] }, 'possible'],
  ['a cleaner who was not paid', { age: '21to64', work: ['unpaid'] }, 'possible'],
  [
    'a cook who was hurt and also looks for day work',
    { age: '21to64', work: ['injured', 'dayWork'] },
    'likely',
  ],
  ['a cook who was hurt', { age: '21to64', work: ['injured'] }, 'unlikely'],
  [
    'a cook whose boss threatens him and gives no sick days',
    { age: '21to64', work: ['threatened', 'noSickLeave'] },
    'unlikely',
  ],
  ['a woman with no trouble at work', { age: '21to64', work: ['none'] }, 'unlikely'],
  ['a woman who cannot say what is going on', { age: '21to64', work: 'notSure' }, 'possible'],
  [
    'a man in Yonkers who looks for work by the day',
    { age: '21to64', work: ['dayWork'], borough: 'elsewhereInState' },
    'likely',
  ],
]);
