import type { Condition } from '../../../src/catalog/conditions';
import { type Answer, type Answers, type QuestionId, questionShape } from '../../../src/catalog/questions';
import { evaluate } from '../../../src/eligibility/evaluate';
import { allOf, anyOf, opposite, type Truth } from '../../../src/eligibility/truth';

type Part = Truth | { readonly question: Condition } | Joined | { readonly not: Residual };
interface Joined {
  readonly join: 'all' | 'any';
  readonly parts: readonly Residual[];
}

/** What is left of a condition once some answers are known. One object for each different rest. */
export interface Residual {
  readonly key: string;
  readonly part: Part;
  /** The questions that can still decide it; empty once it is decided for good, be it as unknown. */
  readonly open: readonly QuestionId[];
  /** What is left after one more answer, where that was worked out before. */
  readonly known: Map<string, Residual>;
}

/**
 * What these answers leave of a condition.
 * @throws Error for a condition on income: no requirement has one, and it would read two questions at once.
 */
export const residualOf = (condition: Condition, answers: Answers): Residual =>
  Object.entries(answers).reduce(
    (rest, [question, answer]) => afterAnswer(rest, question as QuestionId, answer),
    whole(condition),
  );

/** What is left after one more answer. */
export const afterAnswer = (rest: Residual, question: QuestionId, answer: Answer): Residual => {
  if (!rest.open.includes(question)) return rest;
  const step = `${question}=${answer}`;
  const after = rest.known.get(step) ?? reduced(rest, question, answer);
  rest.known.set(step, after);
  return after;
};

/** The same for a truth that is known beforehand. */
export const decided = (truth: Truth): Residual => interned(truth, truth, []);

/** The truth of what is decided; null while a question is open. */
export const truthOf = ({ part }: Residual): Truth | null => (typeof part === 'string' ? part : null);

const whole = (condition: Condition): Residual => {
  if ('all' in condition) return joined('all', condition.all.map(whole));
  if ('any' in condition) return joined('any', condition.any.map(whole));
  if ('not' in condition) return negated(whole(condition.not));
  if ('incomeAtMost' in condition) throw new Error('A requirement on income is not counted here.');
  const { saidNoBy } = questionShape(condition.question);
  const open = [condition.question, ...(saidNoBy ? [saidNoBy.question as QuestionId] : [])];
  return interned(JSON.stringify(condition), { question: condition }, open);
};

const reduced = ({ part, ...rest }: Residual, question: QuestionId, answer: Answer): Residual => {
  if (typeof part === 'string') return decided(part);
  if ('join' in part)
    return joined(
      part.join,
      part.parts.map((each) => afterAnswer(each, question, answer)),
    );
  if ('not' in part) return negated(afterAnswer(part.not, question, answer));
  const truth = evaluate(part.question, { [question]: answer });
  const open = rest.open.filter((other) => other !== question);
  // A question that another can say "no" to stays open when that other did not.
  const isOwn = 'question' in part.question && part.question.question === question;
  return truth !== 'unknown' || isOwn ? decided(truth) : interned(`${rest.key}'`, part, open);
};

const joined = (join: Joined['join'], parts: readonly Residual[]): Residual => {
  const [decisive, neutral] = join === 'all' ? (['notMet', 'met'] as const) : (['met', 'notMet'] as const);
  const left = [...new Set(parts)].filter(({ part }) => part !== neutral);
  if (left.some(({ part }) => part === decisive)) return decided(decisive);
  const truths = left.map(truthOf);
  if (truths.every((truth) => truth !== null)) return decided((join === 'all' ? allOf : anyOf)(truths));
  const [only] = left;
  if (left.length === 1 && only) return only;
  const key = `${join}(${left
    .map((one) => one.key)
    .sort()
    .join()})`;
  return interned(key, { join, parts: left }, [...new Set(left.flatMap((one) => one.open))]);
};

const negated = (rest: Residual): Residual => {
  const truth = truthOf(rest);
  return truth === null ? interned(`not(${rest.key})`, { not: rest }, rest.open) : decided(opposite(truth));
};

const all = new Map<string, Residual>();
const interned = (key: string, part: Part, open: readonly QuestionId[]): Residual => {
  const found = all.get(key) ?? { key, part, open, known: new Map() };
  all.set(key, found);
  return found;
};
