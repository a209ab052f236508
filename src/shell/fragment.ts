/**
 * Reads the list code and removes it from the address, so that neither history nor a screenshot keeps it. Null if there
 * is none; other fragments stay.
 */
export const takeListCode = (): string | null => {
  const { hash, pathname, search } = location;
  if (!isListCode(hash)) return null;
  history.replaceState(null, '', pathname + search);
  return hash;
};

/** Whether a fragment, with or without `#`, has the prefix of a list code of any version. */
export const isListCode = (fragment: string): boolean => /^#?l\d+\./.test(fragment);

/** Whether the address has a list code that was not taken yet. */
export const hasListCode = (): boolean => isListCode(location.hash);
