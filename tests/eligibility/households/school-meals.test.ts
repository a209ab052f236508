import { households } from './household';

households('school-meals', [
  ['a family with a child in a City public school', { publicSchool: 'yes' }, 'likely'],
  ['a family with nobody in a City public school', { publicSchool: 'no' }, 'unlikely'],
  ['a family that does not know which kind of school it is', { publicSchool: 'notSure' }, 'possible'],
  ['a family that would rather not say', { publicSchool: 'skipped' }, 'possible'],
]);
