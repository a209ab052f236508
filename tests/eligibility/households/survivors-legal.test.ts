import { households } from './household';

households('survivors-legal', [
  ['a woman whom somebody hurts', { urgent: ['hurt'] }, 'likely'],
  ['a woman without a safe place', { urgent: ['noSafePlace'] }, 'possible'],
  ['a woman who got away last year, so that nothing happens now', { urgent: ['none'] }, 'possible'],
  [
    'the same, who says that she wants to ask a lawyer about it',
    { urgent: ['none'], legalTopic: ['harm'] },
    'likely',
  ],
  [
    'the same, who asks about asylum and says no more',
    { urgent: ['none'], legalTopic: ['asylum'] },
    'possible',
  ],
  ['a man hurt at home who has no safe place', { urgent: ['hurt', 'noSafePlace'] }, 'likely'],
  [
    'a woman who cannot say it while her husband reads along',
    { urgent: ['none'], helpFor: 'me' },
    'possible',
  ],
  ['a woman whose hearing is close, whatever else she lived through', { urgent: ['dateSoon'] }, 'possible'],
  ['a woman whose brother was just taken', { urgent: ['taken'] }, 'possible'],
  ['a woman who would rather not say', { urgent: 'skipped' }, 'possible'],
  ['a woman whom somebody hurts, far from the City', { urgent: ['hurt'], borough: 'outsideState' }, 'likely'],
]);
