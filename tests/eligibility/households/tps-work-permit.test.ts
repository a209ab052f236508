import { households } from './household';

households('tps-work-permit', [
  [
    'a woman who asks about a work permit, without a lawyer',
    { legalTopic: ['workPermit'], lawyer: 'no' },
    'likely',
  ],
  [
    'a woman who asks about a work permit, and has a lawyer',
    { legalTopic: ['workPermit'], lawyer: 'yes' },
    'likely',
  ],
  ['a man in another State', { legalTopic: ['workPermit'], borough: 'outsideState' }, 'possible'],
  ['a man upstate', { legalTopic: ['workPermit'], borough: 'elsewhereInState' }, 'likely'],
  ['a man who does not tell where he lives', { legalTopic: ['workPermit'], borough: 'skipped' }, 'likely'],
  ['a man who is held', { legalTopic: ['workPermit'], custody: 'immigration' }, 'likely'],
  ['a man who asks about asylum and a work permit', { legalTopic: ['asylum', 'workPermit'] }, 'likely'],
  ['a man who asks about asylum only', { legalTopic: ['asylum'] }, 'unlikely'],
  ['a man who has no question about immigration', { legalTopic: ['none'] }, 'unlikely'],
  ['a man who does not know what to ask', { legalTopic: 'notSure' }, 'possible'],
]);
