import type { Questions } from './fewest/count';
import type { Growth } from './growth';
import type { Judging } from './judging';
import type { InBrowser, Pages } from './page';

export interface Bench {
  readonly machine: string;
  readonly on: string;
  readonly pages: Pages;
  readonly judging: Judging;
  readonly growth: readonly Growth[];
  readonly questions: { readonly evenly: readonly Questions[]; readonly mostlyNo: readonly Questions[] };
}

/** The figures as Markdown. */
export const reportOf = ({ machine, on, pages, judging, growth, questions }: Bench): string =>
  `# The bench

Written by \`npm run bench\` on ${on}: ${machine}. Everything was measured in one run. Compare ratios: the
milliseconds are those of this machine on that day.

## On a cheap phone

The built site and an empty page by turns, ${pages.runs} runs each, with a processor slowed four times and "slow 4G" (562.5 ms
latency, 1.47 Mbit/s down, 0.69 up). *First question*: from the start of navigation until a control of it is visible
and acts, before which nobody has touched anything but Start; *second*: until the next one stands there for somebody who
answered at once. Medians of cold visits. *Step*: from the click to the task after the frame that shows what comes next,
over whole visits in which everything was asked; *last*: the step to the results. *Interaction*: the slowest of all visits,
by the Event Timing API. A headless shell draws in fewer steps than the full browser that people have.

${pages.browsers.map(inBrowser).join('\n\n')}

## Judging

Judge every program and choose the next question, from the same rules. First all engines were held against each other
on ${judging.agreed.toLocaleString('en')} random visits: they agreed on every verdict and every next question.

| engine | ms a call | ratio to ours |
|---|---:|---:|
${judging.engines.map(({ name, milliseconds }) => `| ${name} | ${fine(milliseconds)} | ${one(milliseconds / (judging.engines[0]?.milliseconds ?? 1))} |`).join('\n')}

## More programs

As many programs, made of the real ones. *One answer more* judges again only the programs that read the question; the
judgements of the others are the same objects as before. Milliseconds for one answer, over ten visits; the other two
engines, which take so long, saw two of them, and so compare each column with itself.

| programs | judge all | next question | one answer more | programs it touches | json-logic-js | json-rules-engine |
|---:|---:|---:|---:|---:|---:|---:|
${growth.map(growthRow).join('\n')}

![Cost of one answer against the number of programs, both in decades](bench-growth.svg)

From ${growth[0]?.programs} to ${growth.at(-1)?.programs.toLocaleString('en')} programs, ${one((growth.at(-1)?.programs ?? 1) / (growth[0]?.programs ?? 1))} times as many, judging all takes ${one((growth.at(-1)?.judgeAll ?? 0) / (growth[0]?.judgeAll ?? 1))} times as long.

## Questions asked

Mean over all visits: what somebody came for is each single need, everything, or not told. *Fewest* is the least any way
of asking could reach that chooses each question by the answers before it, and asks none that cannot move a verdict:
found by trying every question at every point, exactly. *All*: every question that decides a program of that need, or one for a danger that anybody
may be in. The three that open a visit count.

| people answer | we ask | fewest | ratio | all | asked, of all |
|---|---:|---:|---:|---:|---:|
${questionsRow('each answer equally often', questions.evenly)}
${questionsRow('"no" to half of what can be denied', questions.mostlyNo)}

| came for (each answer equally often) | we ask | fewest | ratio | all |
|---|---:|---:|---:|---:|
${questions.evenly
  .map(
    (row) =>
      `| ${row.need} | ${two(row.ours)} | ${two(row.fewest)} | ${fine(row.ours / row.fewest)} | ${row.all} |`,
  )
  .join('\n')}

Nobody's answers were ever kept, so neither way of answering is a survey.

## Memory

One page, ${pages.heap.at(-1)?.visits.toLocaleString('en')} visits one after another, each to the results and then erased. What scripts
hold once garbage is collected; machine code, which the browser makes of what runs often, is not counted.

| visits | held, MB |
|---:|---:|
${pages.heap.map(({ visits, megabytes }) => `| ${visits.toLocaleString('en')} | ${megabytes.toFixed(3)} |`).join('\n')}
`;

const inBrowser = ({ kind, version, app, empty }: InBrowser): string => {
  const row = (
    what: string,
    figure: 'firstQuestion' | 'secondQuestion' | 'stepMedian' | 'stepP99' | 'lastStep',
  ) => `| ${what} | ${whole(app[figure])} | ${whole(empty[figure])} | ${two(app[figure] / empty[figure])} |`;
  return `| Chromium ${version}, ${kind} | app | empty page | ratio |
|---|---:|---:|---:|
${row('first question usable, ms', 'firstQuestion')}
${row('second question there, ms', 'secondQuestion')}
${row('step, median, ms', 'stepMedian')}
${row(`step, 99th percentile of ${app.steps}, ms`, 'stepP99')}
${row('last step, ms', 'lastStep')}
| slowest interaction, ms | ${whole(app.slowestInteraction)} | ${whole(empty.slowestInteraction)} | |
| layout shift | ${fine(app.shift)} | ${fine(empty.shift)} | |
| tasks over 50 ms in a visit | ${one(app.longTasks)} | ${one(empty.longTasks)} | |
| longest task, ms | ${whole(app.longestTask)} | ${whole(empty.longestTask)} | |`;
};

const growthRow = (row: Growth): string =>
  `| ${row.programs.toLocaleString('en')} | ${fine(row.judgeAll)} | ${fine(row.nextQuestion)} | ${fine(row.judgeAgain)} | ${whole(100 * row.touched)} % | ${fine(row.jsonLogic)} | ${row.jsonRulesEngine === null ? 'not tried' : one(row.jsonRulesEngine)} |`;

const questionsRow = (how: string, rows: readonly Questions[]): string => {
  const [ours, fewest, all] = (['ours', 'fewest', 'all'] as const).map((each) => meanOf(rows, each)) as [
    number,
    number,
    number,
  ];
  return `| ${how} | ${two(ours)} | ${two(fewest)} | ${fine(ours / fewest)} | ${two(all)} | ${whole((100 * ours) / all)} % |`;
};

const meanOf = (rows: readonly Questions[], figure: 'ours' | 'fewest' | 'all'): number =>
  rows.reduce((sum, row) => sum + row[figure], 0) / rows.length;

const rounded = (digits: number) => (value: number) =>
  value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
const [whole, one, two, fine] = [rounded(0), rounded(1), rounded(2), rounded(3)];
