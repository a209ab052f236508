import { encode } from 'uqr';

/** A QR code as an SVG path of its dark modules; `size` is in modules and includes the quiet zone. */
export interface SquareCode {
  size: number;
  path: string;
}

/** Quiet zone in modules, as the QR standard requires. */
const quiet = 4;

/**
 * Encodes up to about 2,300 bytes with error correction level M (recovers about 15% damage). Throws if it is longer.
 */
export const squareCode = (text: string): SquareCode => {
  const { data, size } = encode(text, { ecc: 'M', border: 0 });
  const path = data.flatMap((row, y) => runsOf(row).map(([x, length]) => bar(x + quiet, y + quiet, length)));
  return { size: size + 2 * quiet, path: path.join('') };
};

const bar = (x: number, y: number, length: number): string => `M${x} ${y}h${length}v1h-${length}z`;

/** Runs of dark modules in a row, as [start, length]. */
const runsOf = (row: readonly boolean[]): readonly (readonly [from: number, length: number])[] =>
  row.flatMap((black, x) => {
    if (!black || row[x - 1]) return [];
    const end = row.indexOf(false, x);
    return [[x, (end === -1 ? row.length : end) - x] as const];
  });
