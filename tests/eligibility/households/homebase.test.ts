import { households } from './household';

const renter = { needs: ['rent'], borough: 'brooklyn' } as const;

households('homebase', [
  ['a renter in Brooklyn: only the office knows its rules', renter, 'possible'],
  [
    'a family in Manhattan without a place to sleep',
    { needs: ['shelter'], borough: 'manhattan' },
    'possible',
  ],
  ['a renter in Yonkers', { ...renter, borough: 'elsewhereInState' }, 'unlikely'],
  ['a renter in New Jersey', { ...renter, borough: 'outsideState' }, 'unlikely'],
  ['a renter who does not tell where the home is', { ...renter, borough: 'notSure' }, 'possible'],
  ['a man in Brooklyn who came for English only', { needs: ['learn'], borough: 'brooklyn' }, 'unlikely'],
]);
