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
  ['a cook whose boss talks about ICE, in Queens', { work: ['threatened'], borough: 'queens' }, 'likely'],
  [
    'a cook whose boss talks about ICE, in Yonkers',
    { work: ['threatened'], borough: 'elsewhereInState' },
    'likely',
  ],
  [
    'a cook whose boss talks about ICE, in New Jersey',
    { work: ['threatened'], borough: 'outsideState' },
    'possible',
  ],
]);
