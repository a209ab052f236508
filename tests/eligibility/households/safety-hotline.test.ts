import { households } from './household';

households('safety-hotline', [
  ['a man whom somebody hurts', { urgent: ['hurt'] }, 'likely'],
  ['a man whom somebody hurts, far from the City', { urgent: ['hurt'], borough: 'outsideState' }, 'likely'],
  [
    'a woman without a safe place, who does not say that somebody hurts her',
    { urgent: ['noSafePlace'] },
    'possible',
  ],
  ['a woman who does not dare to say it, or was hurt before', { urgent: ['none'] }, 'possible'],
  ['a woman with a court date soon, of whose home we know nothing', { urgent: ['dateSoon'] }, 'possible'],
  ['a woman who does not know what to call it', { urgent: 'notSure' }, 'possible'],
]);
