import type { Condition } from '../../../src/catalog/conditions';

/** The texts of `visit.json` that conditions need, in one language. */
export interface VisitWords {
  questions: Readonly<Record<string, { title?: string; answers?: Readonly<Record<string, string>> }>>;
}

/** A requirement as a tree with sentences as leaves. `how` is the operator of a branch. */
export type Tree =
  | { readonly condition: Condition; readonly says: string }
  | { readonly condition: Condition; readonly how: 'all' | 'any' | 'not'; readonly parts: readonly Tree[] };

/** @param words texts of the language in which the tree is shown */
export const treeOf = (condition: Condition, words: VisitWords): Tree => {
  if ('all' in condition)
    return { condition, how: 'all', parts: condition.all.map((part) => treeOf(part, words)) };
  if ('any' in condition)
    return { condition, how: 'any', parts: condition.any.map((part) => treeOf(part, words)) };
  if ('not' in condition) return { condition, how: 'not', parts: [treeOf(condition.not, words)] };
  if ('incomeAtMost' in condition)
    return {
      condition,
      says: [
        `income at most ${condition.incomeAtMost.percentOfPoverty} % of the poverty line`,
        ...(condition.incomeAtMost.countsExpectedChild ? ['the expected child counted'] : []),
      ].join(', '),
    };
  if ('neverAsked' in condition) return { condition, says: 'what only the office can tell' };
  const { title, answers } = words.questions[condition.question] ?? {};
  const named = condition.is.map((answer) => `“${answers?.[answer] ?? answer}”`);
  return { condition, says: `${title ?? condition.question} ${named.join(' or ')}` };
};

const joints = { all: ' and ', any: ' or ', not: '' };

export const inOneLine = (tree: Tree): string => {
  if ('says' in tree) return tree.says;
  const line = tree.parts.map(inOneLine).join(joints[tree.how]);
  return tree.how === 'not' ? `not (${line})` : `(${line})`;
};
