import { households } from './household';

const renter = { needs: ['rent'], borough: 'bronx' } as const;

households('eviction-help', [
  ['a renter in the Bronx: how much a lawyer does goes by income, which the office asks', renter, 'possible'],
  ['a renter in Staten Island', { ...renter, borough: 'statenIsland' }, 'possible'],
  ['a renter in Yonkers, beyond the City', { ...renter, borough: 'elsewhereInState' }, 'unlikely'],
  ['a renter in New Jersey', { ...renter, borough: 'outsideState' }, 'unlikely'],
  ['a renter who does not tell where the home is', { ...renter, borough: 'skipped' }, 'possible'],
  ['a woman in Queens who came for a doctor only', { needs: ['doctor'], borough: 'queens' }, 'unlikely'],
  ['a man in Queens who wants to see everything', { needs: ['everything'], borough: 'queens' }, 'possible'],
]);
