import { encode } from 'uqr';

/** A square code as one SVG path of black modules; `size` counts modules, with the quiet zone around them. */
export interface SquareCode {
  size: number;
  path: string;
}

/** Readers need four empty modules on each side. */
const quiet = 4;

/** Any text up to about 2,300 bytes; it can still be read with a seventh of it dirty or torn. */
export const squareCode = (text: string): SquareCode => {
  const { data, size } = encode(text, { ecc: 'M', border: 0 });
  const path = data.flatMap((row, y) => runsOf(row).map(([x, length]) => bar(x + quiet, y + quiet, length)));
  return { size: size + 2 * quiet, path: path.join('') };
};

const bar = (x: number, y: number, length: number): string => `M${x} ${y}h${length}v1h-${length}z`;

/** Black modules of a row that touch, as where they begin and how many they are. */
const runsOf = (row: readonly boolean[]): readonly (readonly [from: number, length: number])[] =>
  row.flatMap((black, x) => {
    if (!black || row[x - 1]) return [];
    const end = row.indexOf(false, x);
    return [[x, (end === -1 ? row.length : end) - x] as const];
  });
