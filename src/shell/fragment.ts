/**
 * Takes the code of a list out of the address, at once and for good, so that neither the history nor a
 * picture of the screen keeps it. Null where the address holds none; any other fragment is left alone.
 */
export const takeListCode = (): string | null => {
  const { hash, pathname, search } = location;
  if (!isListCode(hash)) return null;
  history.replaceState(null, '', pathname + search);
  return hash;
};

/** Whether a fragment, with or without its `#`, claims to be a list, of whatever version. */
export const isListCode = (fragment: string): boolean => /^#?l\d+\./.test(fragment);

/** Whether a list has come with the address of this page and was not read yet. */
export const listStands = (): boolean => isListCode(location.hash);
