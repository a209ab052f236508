import { households } from './household';

const school = { publicSchool: 'yes', urgent: ['none'], custody: 'no', court: 'no' } as const;

households('school-rapid-response', [
  ['a student held by immigration', { ...school, custody: 'immigration' }, 'likely'],
  ['a student whose father was just taken', { ...school, urgent: ['taken'] }, 'likely'],
  ['a mother of a student, with a hearing', { ...school, court: 'hearing' }, 'likely'],
  ['a mother of a student, with an order to leave', { ...school, court: 'orderOrCheckIn' }, 'likely'],
  ['a mother of a student, with a check-in soon', { ...school, urgent: ['dateSoon'] }, 'likely'],
  ['a mother of a student who faces nothing of the kind', school, 'unlikely'],
  ['a mother of a student who does not know about court', { ...school, court: 'notSure' }, 'possible'],
  [
    'a mother with a hearing and nobody in public school',
    { ...school, court: 'hearing', publicSchool: 'no' },
    'unlikely',
  ],
  [
    'a mother with a hearing who would rather not speak of school',
    { ...school, court: 'hearing', publicSchool: 'skipped' },
    'possible',
  ],
  [
    'a mother of a student, with a hearing, now in Yonkers',
    { ...school, court: 'hearing', borough: 'elsewhereInState' },
    'possible',
  ],
  [
    'a mother of a student, with a hearing, in Queens',
    { ...school, court: 'hearing', borough: 'queens' },
    'likely',
  ],
]);
