/** An id of lower-case words joined by hyphens that none of these is. */
export const idFrom = (name: string, taken: readonly string[]): string => {
  const id = name
    .normalize('NFD')
    .replace(/\p{M}|['’]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const free = (at: number): string =>
    taken.includes(at === 1 ? id : `${id}-${at}`) ? free(at + 1) : at === 1 ? id : `${id}-${at}`;
  return id === '' ? '' : free(1);
};
