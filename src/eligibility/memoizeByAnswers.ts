import type { Answers } from '../catalog/questions';

/**
 * The same function, which works each answers' value out only once. Answers are never changed in place, so the
 * object itself is the key; it is held weakly, so that all that followed from answers is forgotten with them.
 */
export const memoizeByAnswers = <Value extends object>(derive: (answers: Answers) => Value) => {
  const known = new WeakMap<Answers, Value>();
  return (answers: Answers): Value => {
    const found = known.get(answers) ?? derive(answers);
    known.set(answers, found);
    return found;
  };
};
