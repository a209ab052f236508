import { type Answers, type ChoiceOf, isNonAnswer } from '../catalog/questions';

export type ReportedDanger = Exclude<ChoiceOf<'urgent'>, 'none'>;

export const reportedDangers = ({ urgent = 'skipped' }: Answers): readonly ReportedDanger[] =>
  isNonAnswer(urgent) ? [] : urgent.filter((choice) => choice !== 'none');
