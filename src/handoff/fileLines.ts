/** A text as a value of a card or of a calendar. */
export const escaped = (text: string): string =>
  text.replaceAll('\\', '\\\\').replaceAll(',', '\\,').replaceAll(';', '\\;').replaceAll('\n', '\\n');

/**
 * Lines of vCard (RFC 2426, 2.6) and iCalendar (RFC 5545, 3.1) hold at most 75 bytes; continuation lines start with a
 * space, and no character is split.
 */
export const folded = (line: string): string => {
  const lines = [''];
  for (const letter of line) {
    const last = lines[lines.length - 1] ?? '';
    if (bytesIn(last + letter) > 75) lines.push(` ${letter}`);
    else lines[lines.length - 1] = last + letter;
  }
  return lines.join('\r\n');
};

const bytesIn = (text: string): number => new TextEncoder().encode(text).length;
