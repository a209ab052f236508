import { type Answers, type ChoiceOf, isUnknowing } from '../catalog/questions';

export type ToldDanger = Exclude<ChoiceOf<'urgent'>, 'none'>;

export const toldDangers = ({ urgent = 'skipped' }: Answers): readonly ToldDanger[] =>
  isUnknowing(urgent) ? [] : urgent.filter((choice) => choice !== 'none');
