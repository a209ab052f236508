const last = new WeakMap<object, object>();

/**
 * Of all that is begun for the same thing only the last may have an effect, in whatever order they end.
 * @returns whether nothing was begun for it since.
 */
export const takeLatest = (of: object): (() => boolean) => {
  const mine = {};
  last.set(of, mine);
  return () => last.get(of) === mine;
};
