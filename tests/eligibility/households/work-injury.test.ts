import { households } from './household';

households('work-injury', [
  ['a cook who was hurt at work', { work: ['injured'] }, 'likely'],
  ['a cook who was hurt at work, with other trouble beside it', { work: ['unpaid', 'injured'] }, 'likely'],
  ['a cook who was hurt at work, of 17 years', { work: ['injured'], age: '16to17' }, 'likely'],
  [
    'someone with every other trouble',
    { work: ['unpaid', 'threatened', 'noSickLeave', 'unsafe', 'dayWork', 'training'] },
    'unlikely',
  ],
  ['someone with no trouble at work', { work: ['none'] }, 'unlikely'],
  ['someone who cannot say what is going on', { work: 'notSure' }, 'possible'],
  ['someone who would rather not say what is going on', { work: 'skipped' }, 'possible'],
  ['a cook who was hurt at work, in Queens', { work: ['injured'], borough: 'queens' }, 'likely'],
  ['a cook who was hurt at work, in Yonkers', { work: ['injured'], borough: 'elsewhereInState' }, 'likely'],
  ['a cook who was hurt at work, in New Jersey', { work: ['injured'], borough: 'outsideState' }, 'possible'],
]);
