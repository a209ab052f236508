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

/** The words of an id as one name: `town-hall` is `townHall`. */
export const camelCase = (id: string): string =>
  id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
