import { households } from './household';

households('survivors-legal', [
  ['a woman whom somebody hurts', { urgent: 'hurt' }, 'likely'],
  ['a woman without a safe place', { urgent: 'noSafePlace' }, 'unlikely'],
  ['a woman in no such danger', { urgent: 'none' }, 'unlikely'],
  ['a woman who would rather not say', { urgent: 'skipped' }, 'possible'],
  ['a woman whom somebody hurts, far from the City', { urgent: 'hurt', borough: 'outsideState' }, 'likely'],
]);
