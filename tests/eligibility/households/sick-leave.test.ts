import { households } from './household';

households('sick-leave', [
  ['a nanny who cannot take sick days', { work: ['noSickLeave'] }, 'likely'],
  [
    'a nanny who cannot take sick days, with other trouble beside it',
    { work: ['unpaid', 'noSickLeave'] },
    'likely',
  ],
  ['a nanny who cannot take sick days, of 17 years', { work: ['noSickLeave'], age: '16to17' }, 'likely'],
  [
    'someone with every other trouble',
    { work: ['unpaid', 'injured', 'threatened', 'unsafe', 'dayWork', 'training'] },
    'unlikely',
  ],
  ['someone with no trouble at work', { work: ['none'] }, 'unlikely'],
  ['someone who cannot say what is going on', { work: 'notSure' }, 'possible'],
  ['someone who would rather not say what is going on', { work: 'skipped' }, 'possible'],
  ['a nanny who cannot take sick days, in Queens', { work: ['noSickLeave'], borough: 'queens' }, 'likely'],
  [
    'a nanny who cannot take sick days, in Yonkers',
    { work: ['noSickLeave'], borough: 'elsewhereInState' },
    'possible',
  ],
  [
    'a nanny who cannot take sick days, in New Jersey',
    { work: ['noSickLeave'], borough: 'outsideState' },
    'possible',
  ],
]);
