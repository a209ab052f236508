import { households } from './household';

households('citizenship', [
  [
    'a man in the Bronx who wants to become a citizen',
    { needs: ['citizenship'], borough: 'bronx' },
    'likely',
  ],
  [
    'a woman who came for a lawyer and asks about citizenship',
    { needs: ['lawyer'], legalTopic: ['citizenship'], borough: 'bronx' },
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
    { needs: ['citizenship'], borough: 'elsewhereInState' },
    'possible',
  ],
  [
    'a man who wants to become a citizen and does not tell where he lives',
    { needs: ['citizenship'] },
    'likely',
  ],
]);
