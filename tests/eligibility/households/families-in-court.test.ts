import { households } from './household';

const family = {
  age: '21to64',
  court: 'hearing',
  childInCase: 'yes',
  lawyer: 'no',
  borough: 'brooklyn',
} as const;

households('families-in-court', [
  ['a mother of 18 in the same case as her baby', { ...family, age: '18' }, 'likely'],
  ['a mother of 17 in the same case as her baby', { ...family, age: '16to17' }, 'unlikely'],
  ['a father of 65 in the same case as his son', { ...family, age: '65plus' }, 'likely'],
  ['a mother with an order to leave for both', { ...family, court: 'orderOrCheckIn' }, 'likely'],
  ['a mother without a court case', { ...family, court: 'no' }, 'unlikely'],
  ['a mother whose child is not in her case', { ...family, childInCase: 'no' }, 'unlikely'],
  [
    'a mother who does not know if her child is in her case',
    { ...family, childInCase: 'notSure' },
    'possible',
  ],
  ['a mother who does not know if there is a case', { ...family, court: 'notSure' }, 'possible'],
  ['a family that has a lawyer', { ...family, lawyer: 'yes' }, 'possible'],
  ['a family whose lawyer nobody knows of', { ...family, lawyer: 'notSure' }, 'likely'],
  ['a family in New Jersey', { ...family, borough: 'outsideState' }, 'possible'],
]);
