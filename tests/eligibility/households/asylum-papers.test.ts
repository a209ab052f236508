import { households } from './household';

households('asylum-papers', [
  ['a woman without a lawyer who asks for asylum', { lawyer: 'no', legalTopic: ['asylum'] }, 'likely'],
  ['a man without a lawyer who wants a work permit', { lawyer: 'no', legalTopic: ['workPermit'] }, 'likely'],
  ['a man without a lawyer who has moved', { lawyer: 'no', legalTopic: ['moveCase'] }, 'likely'],
  [
    'a man who asks about asylum and a green card',
    { lawyer: 'no', legalTopic: ['greenCard', 'asylum'] },
    'likely',
  ],
  ['a man who asks about a green card only', { lawyer: 'no', legalTopic: ['greenCard'] }, 'unlikely'],
  ['a man who has no question about immigration', { lawyer: 'no', legalTopic: ['none'] }, 'unlikely'],
  ['a woman who asks for asylum and has a lawyer', { lawyer: 'yes', legalTopic: ['asylum'] }, 'unlikely'],
  [
    'a woman without a lawyer who does not know what to ask',
    { lawyer: 'no', legalTopic: 'notSure' },
    'possible',
  ],
  [
    'a woman far from the City without a lawyer',
    { lawyer: 'no', legalTopic: ['asylum'], borough: 'outsideState' },
    'possible',
  ],
  [
    'a woman upstate without a lawyer',
    { lawyer: 'no', legalTopic: ['asylum'], borough: 'elsewhereInState' },
    'possible',
  ],
  [
    'a woman on Staten Island without a lawyer',
    { lawyer: 'no', legalTopic: ['asylum'], borough: 'statenIsland' },
    'likely',
  ],
]);
