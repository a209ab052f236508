/** Keeps what a run saw as one row of `docs/reports/accessibility.md`, under what was seen of the site before. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** How often a checker spoke, and what of it was judged before. */
export interface Tally {
  raw: number;
  accepted: number;
}

export interface Run {
  /** The words that narrowed it, as they are given to the command. */
  words: string;
  on: string;
  screens: number;
  /** By checker, of those that were asked. */
  tallies: ReadonlyMap<string, Tally>;
  /** Kinds of findings that are not accepted. */
  kinds: number;
  presses: number;
  /** Presses after which the focus was on the page or on something hidden. */
  lost: number;
  /** Presses that changed something in silence, or said it twice or in a region that came with its words. */
  unheard: number;
  /** The widest page that was met in a window of this width, with text as it is and twice as large, in pixels. */
  widest: ReadonlyMap<number, number>;
}

export const reportFile = 'docs/reports/accessibility.md';
export const checkers = ['alfa', 'html-validate', 'names'] as const;

const head = `# Held and heard

Each row is written by \`npm run verify -- accessibility keep …\` with the words of its first column; with \`before\` for
\`keep\`, and \`TEST_ROOT\` for a site of another commit, it goes into the second table. A run presses its way through the
site by the keyboard as it finds it; each screen that differs in what can be done on it is judged by
[Alfa](https://alfa.siteimprove.com), by html-validate, and by names, as Chromium computes them, against the words that are
drawn. Found / accepted / new; what is accepted stands with its reason in \`scripts/verify/accessibility/accepted.ts\`, and
a kind that is new turns the command red. *Lost*: the focus was on the page or on something hidden after a press; *unheard*:
something changed in silence, or was said twice, or in a live region that came together with its words. *Widest*: the widest
page in a window of that width, in pixels, with text as it is and at 200 %.
`;
const titles = { keep: '## As it is', before: '## Before any of it was mended' } as const;
type Keeping = keyof typeof titles;
export const isKeeping = (word: string): word is Keeping => word in titles;

const columns = [
  'words',
  'on',
  'screens',
  ...checkers,
  'new kinds',
  'presses',
  'lost',
  'unheard',
  'widest',
] as const;
const line = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
const header = `${line(columns)}\n${line(columns.map((_, at) => (at < 2 ? '---' : '---:')))}`;

/** One row of the table, by its columns. */
export const rowOf = ({
  words,
  on,
  screens,
  tallies,
  kinds,
  presses,
  lost,
  unheard,
  widest,
}: Run): string => {
  const said = checkers.map((checker) => {
    const tally = tallies.get(checker);
    if (!tally) return '–';
    const { raw, accepted } = tally;
    return `${raw} / ${accepted} / ${raw - accepted}`;
  });
  const pages = [...widest].map(([window, page]) => `${window}: ${page}`).join(', ');
  return line([words, on, screens, ...said, kinds, presses, lost, unheard, pages]);
};

/** The report with this row in its table, in place of an older one of the same words. */
export const withRow = (report: string, keeping: Keeping, row: string): string => {
  const wordsOf = (one: string) => one.split(' | ')[0];
  const rows = (which: Keeping) => {
    const [, part = ''] = report.split(`${titles[which]}\n`);
    const kept = (part.split('\n## ')[0] ?? '').split('\n').filter((one) => /^\| (?!words|---)/.test(one));
    if (which !== keeping) return kept;
    return [...kept.filter((one) => wordsOf(one) !== wordsOf(row)), row].sort();
  };
  const tables = (Object.keys(titles) as Keeping[]).map(
    (which) => `${titles[which]}\n\n${[header, ...rows(which)].join('\n')}\n`,
  );
  return [head, ...tables].join('\n');
};

export const keepRow = (keeping: Keeping, run: Run): void =>
  writeFileSync(
    reportFile,
    withRow(existsSync(reportFile) ? readFileSync(reportFile, 'utf8') : '', keeping, rowOf(run)),
  );
