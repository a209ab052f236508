/**
 * Puts `content` where the text has its one `mark`; a pattern with the flag `g` may stand several times.
 * @throws Error when the mark is gone or doubtful: a page without what belongs there would be built in silence.
 */
export const fill = (text: string, mark: string | RegExp, content: string, where: string): string => {
  const found = typeof mark === 'string' ? text.split(mark).length - 1 : countOf(text, mark);
  const mayRepeat = mark instanceof RegExp && mark.global;
  if (found === 0) throw new Error(`${where} has no place for ${mark}.`);
  if (found > 1 && !mayRepeat) throw new Error(`${where} has ${found} places for ${mark}, and needs one.`);
  return text.replace(mark, () => content);
};

/** Fills each mark in its turn. */
export const fillAll = (
  text: string,
  contents: readonly (readonly [mark: string | RegExp, content: string])[],
  where: string,
): string => contents.reduce((filled, [mark, content]) => fill(filled, mark, content, where), text);

const countOf = (text: string, { source, flags }: RegExp): number =>
  [...text.matchAll(new RegExp(source, flags.includes('g') ? flags : `${flags}g`))].length;
