/**
 * Runs Lighthouse on the built site with phone settings and writes docs/reports/lighthouse.md.
 *   npm run bench -- lighthouse          3 runs a page
 *   npm run bench -- lighthouse 5
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../../serve/serve.mjs';
import { median } from '../clock';
import { categories, lighthouseRuns, type Row } from './runs';
import type { Judged } from './tool';

const reportFile = 'docs/reports/lighthouse.md';
const [times = '3'] = process.argv.slice(2);
const languages = ['en', 'ur'];
const paths = languages.flatMap((tag) => [`/${tag}/`, `/${tag}/idnyc/`]);

const score = (run: Judged, category: string): number | null => {
  const found = run.categories[category]?.score;
  return found == null ? null : Math.round(found * 100);
};
const scores = (row: Row, category: string): string => {
  const all = row.runs.map((run) => score(run, category)).filter((one) => one !== null);
  return [...new Set(all)].sort((one, other) => one - other).join('–') || '';
};
const seconds = (row: Row, audit: string): string => {
  const all = row.runs.flatMap((run) => run.audits[audit]?.numericValue ?? []);
  return all.length > 0 ? (median(all) / 1_000).toFixed(2) : '';
};
/** Audits other than performance that lost points. */
const faults = (row: Row): readonly string[] => [
  ...new Set(
    row.runs.flatMap((run) =>
      Object.entries(run.categories)
        .filter(([category]) => category !== 'performance')
        .flatMap(([, { auditRefs }]) => auditRefs.filter(({ weight }) => weight > 0))
        .flatMap(({ id }) => {
          const audit = run.audits[id];
          return audit && audit.score !== null && audit.score < 1 ? [`- ${row.page}: ${audit.title}`] : [];
        }),
    ),
  ),
];

const report = (rows: readonly Row[]): string => `# Lighthouse

Written by \`npm run bench -- lighthouse\` on ${new Date().toISOString().slice(0, 10)}: Lighthouse ${rows[0]?.runs[0]?.lighthouseVersion}, its
own phone and slow 4G, simulated; ${times} runs a page, and every score that was seen. A question is no page of its own:
it is watched from Start to the second one, and then judged as it stands, for which Lighthouse gives no time.

| page | performance | accessibility | best practices | SEO | first paint, s | largest paint, s | blocked, s |
|---|---:|---:|---:|---:|---:|---:|---:|
${rows
  .map((row) =>
    [
      row.page,
      ...categories.map((category) =>
        category === 'performance' && row.runs[0]?.gatherMode === 'snapshot' ? '' : scores(row, category),
      ),
      seconds(row, 'first-contentful-paint'),
      seconds(row, 'largest-contentful-paint'),
      seconds(row, 'total-blocking-time'),
    ].join(' | '),
  )
  .map((row) => `| ${row} |`)
  .join('\n')}

${rows.flatMap(faults).join('\n') || 'Nothing but time kept any of them from a hundred.'}
`;

const folder = mkdtempSync(join(tmpdir(), 'lighthouse-'));
const site = join(folder, 'site');
const build = spawnSync('npm', ['run', '-s', 'build'], {
  env: { ...process.env, DIST: site, SITE_URL: 'https://help.example.org' },
  encoding: 'utf8',
});
if (build.status !== 0) throw new Error(build.stderr);
const server = await serve({ root: site });
try {
  const firstPages = languages.map((tag) => `/${tag}/`);
  const rows = await lighthouseRuns(server.url, paths, firstPages, Number(times), console.log);
  mkdirSync('docs/reports', { recursive: true });
  writeFileSync(reportFile, report(rows));
  console.log(report(rows));
} finally {
  await server.close();
  rmSync(folder, { recursive: true });
}
