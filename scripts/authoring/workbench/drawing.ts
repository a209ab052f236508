import { type QuestionId, questionShape } from '../../../src/catalog/questions';
import type { Stop, Way } from './graph';
import type { VisitWords } from './inWords';

/** The texts the graph needs, in one language. */
export interface GraphWords extends VisitWords {
  question: { notSure: string; skipped: string };
}

const width = 620;
const left = 24;
const lineHeight = 20;
const padding = 12;
const gap = 34;
const lettersInLine = 78;

interface Box {
  readonly id: Way['to'];
  readonly top: number;
  readonly title: readonly string[];
  readonly rows: readonly { readonly way: Way; readonly lines: readonly string[]; readonly middle: number }[];
  readonly height: number;
}

/** The graph as a standalone SVG document. */
export const drawingOf = (stops: readonly Stop[], words: GraphWords, title: string): string => {
  const boxes = boxesOf(stops, words);
  const last = boxes.at(-1);
  const height = (last ? last.top + last.height : 0) + 24;
  const arrows = boxes.flatMap((box) => box.rows.map(({ way, middle }) => ({ way, middle })));
  const lanes = arrows.map((_, at) => left + width + 14 + (at % 24) * 9);
  const whole = Math.max(left + width, ...lanes) + left;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${whole}" height="${height}" viewBox="0 0 ${whole} ${height}" font-family="system-ui, sans-serif" font-size="14" fill="#1b2430">`,
    `<title>${escaped(title)}</title>`,
    '<defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0 8 4 0 8Z" fill="#0b4f4a"/></marker></defs>',
    `<rect width="100%" height="100%" fill="#fbf7f0"/>`,
    `<text x="${left}" y="34" font-size="18" font-weight="700">${escaped(title)}</text>`,
    `<text x="${left}" y="56" fill="#4a4f57">Where one answer leads to several questions, earlier answers decide as well.</text>`,
    ...boxes.map(drawnBox),
    ...arrows.map(({ way, middle }, at) => {
      const target = boxes.find(({ id }) => id === way.to);
      const to = (target?.top ?? 0) + padding + 6 + (at % 3) * 4;
      return `<path d="M${left + width} ${middle}H${lanes[at]}V${to}H${left + width + 3}" fill="none" stroke="#0b4f4a" stroke-opacity=".75" marker-end="url(#tip)"/>`;
    }),
    '</svg>',
  ].join('\n');
};

const boxesOf = (stops: readonly Stop[], words: GraphWords): readonly Box[] => {
  const boxes: Box[] = [];
  let top = 74;
  for (const { question, ways } of [...stops, { question: 'results' as const, ways: [] }]) {
    const isEnd = question === 'results';
    const title = wrapped(isEnd ? 'The results' : titleOf(question, words));
    let line = title.length;
    const rows = ways.map((way) => {
      const lines = wrapped(`${answersIn(question, way, words)} → ${way.to}`);
      const middle = top + padding + (line + lines.length / 2) * lineHeight;
      line += lines.length;
      return { way, lines, middle };
    });
    const height = 2 * padding + line * lineHeight;
    boxes.push({ id: question, top, title, rows, height });
    top += height + gap;
  }
  return boxes;
};

const titleOf = (question: QuestionId, words: GraphWords): string =>
  `${question}: ${words.questions[question]?.title ?? ''}`;

const answersIn = (question: Way['to'], { answers, isAny }: Way, words: GraphWords): string => {
  if (isAny) return `any answer (${answers.length})`;
  const said: Record<string, string> = { ...words.questions[question]?.answers, ...words.question };
  const order = question === 'results' ? [] : [...questionShape(question).answers, 'notSure', 'skipped'];
  const sorted = [...answers].sort((a, b) => order.indexOf(a) - order.indexOf(b));
  return sorted.map((answer) => said[answer] ?? answer).join(' · ');
};

const drawnBox = ({ id, top, title, rows, height }: Box): string =>
  [
    `<g data-question="${id}">`,
    `<rect x="${left}" y="${top}" width="${width}" height="${height}" rx="10" fill="#fffdf9" stroke="#8a8073"/>`,
    ...title.map((line, at) => text(line, top + padding + 14 + at * lineHeight, ' font-weight="700"')),
    ...rows.flatMap(({ lines, middle }) =>
      lines.map((line, at) =>
        text(line, middle - (lines.length * lineHeight) / 2 + 14 + at * lineHeight, ''),
      ),
    ),
    '</g>',
  ].join('');

const text = (line: string, y: number, more: string): string =>
  `<text x="${left + padding}" y="${y}"${more}>${escaped(line)}</text>`;

const wrapped = (sentence: string): readonly string[] => {
  const lines: string[] = [];
  for (const word of sentence.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
    if (lines.length === 0 || longer.length > lettersInLine) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
};

const escaped = (said: string): string =>
  said.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
