import type { Answers } from '../catalog/questions';

/**
 * Memoizes `derive` by the identity of the answers, which are immutable. The keys are weak, so that derived values are
 * freed with the answers.
 */
export const memoizeByAnswers = <Value extends object>(derive: (answers: Answers) => Value) => {
  const known = new WeakMap<Answers, Value>();
  return (answers: Answers): Value => {
    const found = known.get(answers) ?? derive(answers);
    known.set(answers, found);
    return found;
  };
};
