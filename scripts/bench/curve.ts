import type { Growth } from './growth';

const size = { width: 720, height: 440, left: 70, right: 40, top: 20, bottom: 50 };
const decades = { x: [1, 4], y: [-3, 4] } as const;

const lines: readonly { name: string; color: string; of: (row: Growth) => number | null }[] = [
  { name: 'json-rules-engine', color: '#b3261e', of: (row) => row.jsonRulesEngine },
  { name: 'json-logic-js', color: '#9a6700', of: (row) => row.jsonLogic },
  { name: 'this project, afresh', color: '#0b57d0', of: (row) => row.judgeAll + row.nextQuestion },
  { name: 'this project, one answer more', color: '#146c2e', of: (row) => row.judgeAgain },
];

/**
 * The growth curve as SVG: number of programs on the x axis, milliseconds per answer on the y axis, both logarithmic.
 */
export const curveOf = (rows: readonly Growth[]): string => {
  const drawn = lines.map(({ name, color, of }, position) => {
    const points = rows.flatMap((row) => {
      const value = of(row);
      return value === null ? [] : [`${x(row.programs)},${y(value)}`];
    });
    const dots = points.map(
      (point) => `<circle cx="${point.replace(',', '" cy="')}" r="4" fill="${color}"/>`,
    );
    const key = size.height - size.bottom - 18 * (lines.length - position) + 6;
    return `<polyline points="${points.join(' ')}" fill="none" stroke="${color}" stroke-width="2"/>${dots.join('')}
<text x="${size.width - size.right - 12}" y="${key}" text-anchor="end" fill="${color}" font-weight="600">${name}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${size.height}" font-family="system-ui, sans-serif" font-size="13" role="img" aria-label="Cost of one answer against the number of programs">
<rect width="100%" height="100%" fill="#fff"/>
${grid()}
${drawn.join('\n')}
<text x="${size.width / 2}" y="${size.height - 10}" text-anchor="middle" fill="#333">programs</text>
<text transform="translate(16 ${size.height / 2}) rotate(-90)" text-anchor="middle" fill="#333">milliseconds</text>
</svg>
`;
};

const span = ([from, to]: readonly [number, number]): number[] =>
  Array.from({ length: to - from + 1 }, (_, step) => from + step);

const grid = (): string =>
  [
    ...span(decades.x).map(
      (power) =>
        `<path d="M${x(10 ** power)} ${size.top}V${size.height - size.bottom}" stroke="#ddd"/><text x="${x(10 ** power)}" y="${size.height - size.bottom + 18}" text-anchor="middle" fill="#333">${(10 ** power).toLocaleString('en')}</text>`,
    ),
    ...span(decades.y).map(
      (power) =>
        `<path d="M${size.left} ${y(10 ** power)}H${size.width - size.right}" stroke="#ddd"/><text x="${size.left - 8}" y="${y(10 ** power) + 4}" text-anchor="end" fill="#333">${10 ** power}</text>`,
    ),
  ].join('\n');

const along = (value: number, [from, to]: readonly [number, number]): number =>
  (Math.log10(value) - from) / (to - from);

const x = (value: number): number =>
  Math.round(size.left + along(value, decades.x) * (size.width - size.left - size.right));
const y = (value: number): number =>
  Math.round(size.height - size.bottom - along(value, decades.y) * (size.height - size.top - size.bottom));
