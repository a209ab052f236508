import { households } from './household';

households('citizenship', [
  [
    'a man in the Bronx who wants to become a citizen',
    { needs: ['citizenship'], borough: 'bronx', age: '21to64' },
    'likely',
  ],
  [
    'a woman who came for a lawyer and asks about citizenship',
    { needs: ['lawyer'], legalTopic: ['citizenship'], borough: 'bronx', age: '65plus' },
    'likely',
  ],
  [
    'a woman who came for a lawyer and asks about asylum',
    { needs: ['lawyer'], legalTopic: ['asylum'], borough: 'bronx' },
    'unlikely',
  ],
  [
    'a woman who came for a lawyer and does not know what to ask',
    { needs: ['lawyer'], legalTopic: 'notSure' },
    'possible',
  ],
  ['someone who wants to see everything', { needs: ['everything'], borough: 'bronx' }, 'possible'],
  [
    'a man in Yonkers who wants to become a citizen',
    { needs: ['citizenship'], borough: 'elsewhereInState', age: '21to64' },
    'possible',
  ],
  [
    'a man who wants to become a citizen and does not tell where he lives',
    { needs: ['citizenship'], age: '21to64' },
    'likely',
  ],
  [
    'a girl of 17, who may be a citizen by a parent',
    { needs: ['citizenship'], helpFor: 'me', age: '16to17' },
    'possible',
  ],
  ['a boy of 9, who may be a citizen by a parent', { needs: ['citizenship'], age: 'under10' }, 'possible'],
  ['a youth of 18', { needs: ['citizenship'], age: '18' }, 'likely'],
  [
    'someone who wants to become a citizen, age not told',
    { needs: ['citizenship'], age: 'skipped' },
    'possible',
  ],
  ['someone who wants to become a citizen and was not asked', { needs: ['citizenship'] }, 'possible'],
  [
    'a girl of 17 who asks about asylum',
    { needs: ['lawyer'], legalTopic: ['asylum'], age: '16to17' },
    'unlikely',
  ],
]);
