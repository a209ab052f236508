import { households } from './household';

households('rapid-response', [
  ['someone just taken and held by immigration', { urgent: ['taken'], custody: 'immigration' }, 'likely'],
  [
    'someone just taken, and nobody knows where they are',
    { urgent: ['taken'], custody: 'notSure' },
    'likely',
  ],
  [
    'someone just taken and free again, with no order to leave',
    { urgent: ['taken'], custody: 'no', court: 'no' },
    'possible',
  ],
  [
    'someone with an order to leave and a date soon',
    { urgent: ['dateSoon'], court: 'orderOrCheckIn', custody: 'no' },
    'likely',
  ],
  [
    'someone with an ICE check-in, no date close',
    { urgent: ['none'], court: 'orderOrCheckIn', custody: 'no' },
    'likely',
  ],
  [
    'someone with a date soon who cannot tell which paper it is',
    { urgent: ['dateSoon'], court: 'notSure' },
    'possible',
  ],
  [
    'someone with a date soon and none of these papers, held by immigration',
    { urgent: ['dateSoon'], court: 'no', custody: 'immigration' },
    'likely',
  ],
  [
    'someone with a date soon and none of these papers, free',
    { urgent: ['dateSoon'], court: 'no', custody: 'no' },
    'possible',
  ],
  [
    'someone with a hearing soon, free',
    { urgent: ['dateSoon'], court: 'hearing', custody: 'no' },
    'unlikely',
  ],
  ['someone without any of this', { urgent: ['none'], court: 'no', custody: 'no' }, 'unlikely'],
  [
    'someone just taken in New Jersey',
    { urgent: ['taken'], custody: 'immigration', borough: 'outsideState' },
    'possible',
  ],
  [
    'someone just taken in Yonkers',
    { urgent: ['taken'], custody: 'immigration', borough: 'elsewhereInState' },
    'likely',
  ],
]);
