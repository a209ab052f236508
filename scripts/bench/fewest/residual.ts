import type { Condition } from '../../../src/catalog/conditions';
import { type Answer, type Answers, type QuestionId, questionShape } from '../../../src/catalog/questions';
import { evaluate } from '../../../src/eligibility/evaluate';
import { allOf, anyOf, opposite, type Truth } from '../../../src/eligibility/truth';

type Part = Truth | { readonly question: Condition } | Joined | { readonly not: Residual };
interface Joined {
  readonly join: 'all' | 'any';
  readonly parts: readonly Residual[];
}

interface Towards {
  readonly met: readonly QuestionId[];
  readonly notMet: readonly QuestionId[];
}

/** A condition partially evaluated by some answers. Interned: equal remainders are the same object. */
export interface Residual {
  readonly key: string;
  readonly part: Part;
  /** Questions that can still change it; empty once its truth is final, including `unknown`. */
  readonly open: readonly QuestionId[];
  /** Those that are asked to bring it to "met", and to "notMet": `open` without those that only imply an answer. */
  readonly towards: Towards;
  /** Memoized results of `afterAnswer`. */
  readonly known: Map<string, Residual>;
}

/** What is left of a condition after these answers. Income is never asked on the path, so it stays unknown. */
export const residualOf = (condition: Condition, answers: Answers): Residual =>
  Object.entries(answers).reduce(
    (rest, [question, answer]) => afterAnswer(rest, question as QuestionId, answer),
    whole(condition),
  );

export const afterAnswer = (rest: Residual, question: QuestionId, answer: Answer): Residual => {
  if (!rest.open.includes(question)) return rest;
  const step = `${question}=${answer}`;
  const after = rest.known.get(step) ?? reduced(rest, question, answer);
  rest.known.set(step, after);
  return after;
};

/** A residual with a fixed truth. */
export const decided = (truth: Truth): Residual => interned(truth, truth, { met: [], notMet: [] });

/** The conjunction or disjunction of residuals. */
export const joined = (join: Joined['join'], parts: readonly Residual[]): Residual => {
  const [decisive, neutral] = join === 'all' ? (['notMet', 'met'] as const) : (['met', 'notMet'] as const);
  const left = [...new Set(parts)].filter(({ part }) => part !== neutral);
  if (left.some(({ part }) => part === decisive)) return decided(decisive);
  const truths = left.map(truthOf);
  if (truths.every((truth) => truth !== null)) return decided((join === 'all' ? allOf : anyOf)(truths));
  const [only] = left;
  if (left.length === 1 && only) return only;
  const by = (wanted: 'met' | 'notMet') => left.map((one) => one.towards[wanted]);
  const oneWill = union(by(decisive));
  const everyMust = by(neutral).some((questions) => questions.length === 0) ? [] : union(by(neutral));
  const towards = join === 'all' ? { met: everyMust, notMet: oneWill } : { met: oneWill, notMet: everyMust };
  const keys = left.map((one) => one.key).sort();
  const aimed = union([towards.met, towards.notMet]);
  const open = union(left.map((one) => one.open)).filter(
    (question) => aimed.includes(question) || !by('met').concat(by('notMet')).flat().includes(question),
  );
  return interned(`${join}(${keys.join()})`, { join, parts: left }, towards, open);
};

/** The negation of a residual. */
export const negated = (rest: Residual): Residual => {
  const truth = truthOf(rest);
  const { met, notMet } = rest.towards;
  return truth === null
    ? interned(`not(${rest.key})`, { not: rest }, { met: notMet, notMet: met }, rest.open)
    : decided(opposite(truth));
};

/** The final truth, or null while a question is open. */
export const truthOf = ({ part }: Residual): Truth | null => (typeof part === 'string' ? part : null);

const whole = (condition: Condition): Residual => {
  if ('all' in condition) return joined('all', condition.all.map(whole));
  if ('any' in condition) return joined('any', condition.any.map(whole));
  if ('not' in condition) return negated(whole(condition.not));
  if ('incomeAtMost' in condition || 'neverAsked' in condition) return decided('unknown');
  const { impliedNoBy } = questionShape(condition.question);
  const own = [condition.question];
  const open = impliedNoBy ? [...own, impliedNoBy.question as QuestionId] : own;
  return interned(JSON.stringify(condition), { question: condition }, { met: own, notMet: own }, open);
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
  // A question that another one can make irrelevant stays open if that one did not.
  const isOwn = 'question' in part.question && part.question.question === question;
  return truth !== 'unknown' || isOwn ? decided(truth) : interned(`${rest.key}'`, part, rest.towards, open);
};

const all = new Map<string, Residual>();
const interned = (key: string, part: Part, towards: Towards, open: readonly QuestionId[] = []): Residual => {
  const isFinal = towards.met.length + towards.notMet.length === 0;
  if (typeof part !== 'string' && isFinal) return decided('unknown');
  const found = all.get(key) ?? { key, part, open, towards, known: new Map() };
  all.set(key, found);
  return found;
};

const union = (lists: readonly (readonly QuestionId[])[]): readonly QuestionId[] => [
  ...new Set(lists.flat()),
];
