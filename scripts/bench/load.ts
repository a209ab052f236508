/**
 * Asks the built site, on a server of this machine, for the files of whole visits as fast as it answers, and writes
 * docs/reports/load.md. Takes the first of nginx, Caddy and Apache that is here, with our settings of `deploy/web`.
 *   npm run bench -- load        20 seconds
 *   npm run bench -- load 5
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { Agent, get } from 'node:http';
import { availableParallelism, cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { dist } from '../build/builtFiles';
import { resolveBrowser } from '../verify/browser/browser.mjs';
import { webServers } from '../verify/browser/servers';
import { Visitor } from '../verify/browser/visitor';
import { fetched } from './fetched';

const reportFile = 'docs/reports/load.md';
const tool = 'autocannon@9.0.0';
const connections = 50;
const visitsOfADay = 1_000_000;
const [seconds = '20'] = process.argv.slice(2);

interface Load {
  readonly requests: { readonly average: number; readonly total: number };
  readonly throughput: { readonly average: number };
  readonly latency: { readonly p50: number; readonly p99: number };
  readonly non2xx: number;
  readonly errors: number;
}
type Cannon = (options: object) => Promise<Load>;

/** Paths that a visit asks for, up to its results, by a browser that has been here never before. */
const pathsOfVisit = async (browser: Browser, url: string): Promise<readonly string[]> => {
  const context = await browser.newContext({ baseURL: url, serviceWorkers: 'block' });
  const page = await context.newPage();
  const paths = new Set<string>();
  page.on('request', (request) => paths.add(new URL(request.url()).pathname));
  // esbuild wraps named functions in calls of __name, which the page does not define.
  await page.addInitScript({ content: 'globalThis.__name = (one) => one;' });
  const visitor = new Visitor(page, 'es');
  await visitor.open();
  await visitor.start();
  await visitor.answerTheRest((question) => (question === 'urgent' ? 'none' : 'skipped'));
  await visitor.seeResults();
  await context.close();
  return [...paths].filter((path) => path !== '/sw.js');
};

/** What the worker keeps for use without a network. */
const pathsOfCopy = (): readonly string[] => {
  const [, list = '{}'] =
    readFileSync(join(dist, 'sw.js'), 'utf8').match(/"files":(\{.*?\}),"centers"/) ?? [];
  return ['/sw.js', ...Object.keys(JSON.parse(list))];
};

/** Bytes that the server sends for these, with headers, on one connection. */
const bytesOf = async (url: string, paths: readonly string[]): Promise<number> => {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  let bytes = 0;
  for (const path of paths)
    bytes = await new Promise<number>((told, failed) => {
      get(url + path, { agent, headers: { 'Accept-Encoding': 'gzip' } }, (answer) => {
        if (answer.statusCode !== 200) failed(new Error(`${path} is answered with ${answer.statusCode}.`));
        const { socket } = answer;
        answer.resume().once('end', () => told(socket.bytesRead));
      }).once('error', failed);
    });
  agent.destroy();
  return bytes;
};

const whole = (number: number): string => Math.round(number).toLocaleString('en');

const report = (
  server: string,
  visit: readonly string[],
  bytes: [number, number],
  load: Load,
  busy: number,
): string => {
  const [ofVisit, ofCopy] = bytes;
  const aDay = (each: number) => [
    whole(each / 1_000),
    whole((each * visitsOfADay) / 1e9),
    whole((each * visitsOfADay * 8) / 86_400 / 1e6),
  ];
  const rows = [
    ['a visit up to its results, in Spanish', ...aDay(ofVisit)],
    ['the same, and the copy for use without a network', ...aDay(ofVisit + ofCopy)],
  ];
  const visits = load.requests.average / visit.length;
  return `# What a server bears

Written by \`npm run bench -- load ${seconds}\` on ${new Date().toISOString().slice(0, 10)}: ${server} with the settings of \`deploy/web\`, on
${availableParallelism()} cores (${cpus()[0]?.model.trim()}), asked over loopback by ${tool} on the same
cores, ${connections} connections, for the ${visit.length} files of a whole visit, one after another. No TLS and no network were between
them, and the asking took its share of the cores, as did what else ran there (${busy.toFixed(1)} processes on the mean of the minute
before): a server that does nothing else answers more.

| | |
|---|---:|
| requests a second | ${whole(load.requests.average)} |
| whole visits a second | ${whole(visits)} |
| whole visits a day, at that rate | ${whole(visits * 86_400)} |
| megabits a second | ${whole((load.throughput.average * 8) / 1e6)} |
| answered within, in milliseconds: half / 99 of 100 | ${load.latency.p50} / ${load.latency.p99} |
| requests, and those that failed | ${whole(load.requests.total)}, ${load.non2xx + load.errors} |

## ${whole(visitsOfADay)} visits a day

Each by somebody whose browser has nothing yet; as this server sends it, with gzip and all headers.

| | kilobytes | gigabytes a day | megabits a second, on the mean |
|---|---:|---:|---:|
${rows.map((row) => `| ${row.join(' | ')} |`).join('\n')}

Who comes again asks for the page and for what changed: everything else is named by its content and kept for a year.
`;
};

const [server] = webServers;
if (!server) throw new Error('There is no nginx, Caddy or Apache on this machine.');
const site = await server.start(dist);
const { source: _, ...launchOptions } = await resolveBrowser();
const browser = await chromium.launch(launchOptions);
try {
  const visit = await pathsOfVisit(browser, site.url);
  await browser.close();
  const bytes: [number, number] = [
    await bytesOf(site.url, visit),
    await bytesOf(
      site.url,
      pathsOfCopy().filter((path) => !visit.includes(path)),
    ),
  ];
  const [busy = 0] = loadavg();
  const { default: cannon } = (await fetched([tool])('autocannon')) as { default: Cannon };
  const load = await cannon({
    url: site.url,
    connections,
    duration: Number(seconds),
    requests: visit.map((path) => ({ path, headers: { 'accept-encoding': 'gzip' } })),
  });
  const text = report(server.name, visit, bytes, load, busy);
  writeFileSync(reportFile, text);
  console.log(text);
} finally {
  await browser.close();
  await site.close();
}
