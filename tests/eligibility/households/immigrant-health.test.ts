import { households } from './household';

households('immigrant-health', [
  ['a man in Manhattan with insurance', { borough: 'manhattan', insurance: 'yes' }, 'likely'],
  ['a man in Manhattan without insurance', { borough: 'manhattan', insurance: 'no' }, 'likely'],
  ['a child of 9 in the Bronx', { borough: 'bronx', age: 'under10' }, 'likely'],
  ['a man in Yonkers, whom no clinic is known to send away', { borough: 'elsewhereInState' }, 'possible'],
  ['a man in New Jersey', { borough: 'outsideState' }, 'unlikely'],
  ['a man who does not tell where he lives', { borough: 'skipped' }, 'possible'],
]);
