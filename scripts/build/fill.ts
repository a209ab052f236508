/**
 * Replaces the one `mark` in the text by `content`; a pattern with the flag `g` may occur several times.
 * @throws Error if the mark is missing or ambiguous.
 */
export const fill = (text: string, mark: string | RegExp, content: string, where: string): string => {
  const found = typeof mark === 'string' ? text.split(mark).length - 1 : countOf(text, mark);
  const mayRepeat = mark instanceof RegExp && mark.global;
  if (found === 0) throw new Error(`${where} has no place for ${mark}.`);
  if (found > 1 && !mayRepeat) throw new Error(`${where} has ${found} places for ${mark}, and needs one.`);
  return text.replace(mark, () => content);
};

export const fillAll = (
  text: string,
  contents: readonly (readonly [mark: string | RegExp, content: string])[],
  where: string,
): string => contents.reduce((filled, [mark, content]) => fill(filled, mark, content, where), text);

const countOf = (text: string, { source, flags }: RegExp): number =>
  [...text.matchAll(new RegExp(source, flags.includes('g') ? flags : `${flags}g`))].length;
