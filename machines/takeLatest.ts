const last = new WeakMap<object, object>();

/**
 * Lets the last of several concurrent tasks for the same key win, whatever order they finish in.
 * @returns a function that says whether no newer task has started for `of`.
 */
export const takeLatest = (of: object): (() => boolean) => {
  const mine = {};
  last.set(of, mine);
  return () => last.get(of) === mine;
};
