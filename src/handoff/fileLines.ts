/** A text as a value of a card or of a calendar. */
export const escaped = (text: string): string =>
  text.replaceAll('\\', '\\\\').replaceAll(',', '\\,').replaceAll(';', '\\;').replaceAll('\n', '\\n');

/** A line may hold 75 bytes; a longer one goes on after a line break and a space, never inside a letter. */
export const folded = (line: string): string => {
  const lines = [''];
  for (const letter of line) {
    const last = lines.at(-1) ?? '';
    if (bytesIn(last + letter) > 75) lines.push(` ${letter}`);
    else lines[lines.length - 1] = last + letter;
  }
  return lines.join('\r\n');
};

const bytesIn = (text: string): number => new TextEncoder().encode(text).length;
