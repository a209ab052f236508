import { households } from './household';

households('unpaid-wages', [
  ['a cleaner who was not paid', { work: ['unpaid'] }, 'likely'],
  ['a cleaner who was not paid, with other trouble beside it', { work: ['injured', 'unpaid'] }, 'likely'],
  ['a cleaner who was not paid, of 17 years', { work: ['unpaid'], age: '16to17' }, 'likely'],
  [
    'someone with every other trouble',
    { work: ['injured', 'threatened', 'noSickLeave', 'unsafe', 'dayWork', 'training'] },
    'unlikely',
  ],
  ['someone with no trouble at work', { work: ['none'] }, 'unlikely'],
  ['someone who cannot say what is going on', { work: 'notSure' }, 'possible'],
  ['someone who would rather not say what is going on', { work: 'skipped' }, 'possible'],
  ['a cleaner who was not paid, in Queens', { work: ['unpaid'], borough: 'queens' }, 'likely'],
  ['a cleaner who was not paid, in Yonkers', { work: ['unpaid'], borough: 'elsewhereInState' }, 'likely'],
  ['a cleaner who was not paid, in New Jersey', { work: ['unpaid'], borough: 'outsideState' }, 'possible'],
]);
