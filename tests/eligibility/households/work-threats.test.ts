import { households } from './household';

households('work-threats', [
  ['a cook whose boss talks about ICE', { work: ['threatened'] }, 'likely'],
  [
    'a cook whose boss talks about ICE, with other trouble beside it',
    { work: ['unpaid', 'threatened'] },
    'likely',
  ],
  ['a cook whose boss talks about ICE, of 17 years', { work: ['threatened'], age: '16to17' }, 'likely'],
  [
    'someone with every other trouble',
    { work: ['unpaid', 'injured', 'noSickLeave', 'unsafe', 'dayWork', 'training'] },
    'unlikely',
  ],
  ['someone with no trouble at work', { work: ['none'] }, 'unlikely'],
  ['someone who cannot say what is going on', { work: 'notSure' }, 'possible'],
  ['someone who would rather not say what is going on', { work: 'skipped' }, 'possible'],
]);
