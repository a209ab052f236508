import { households } from './household';

households('wic', [
  ['a woman in Queens: nobody asks about small children or income', { borough: 'queens' }, 'possible'],
  [
    'a pregnant woman in Queens, whose income is not told',
    { borough: 'queens', pregnant: 'yes' },
    'possible',
  ],
  ['a mother in Yonkers, as WIC is for the State', { borough: 'elsewhereInState' }, 'possible'],
  ['a mother in New Jersey', { borough: 'outsideState' }, 'unlikely'],
  ['a mother who does not tell where she lives', { borough: 'skipped' }, 'possible'],
]);
