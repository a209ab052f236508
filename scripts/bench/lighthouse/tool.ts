import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Large, and needed only for this report, so they are not dependencies of the project. */
const wanted = ['lighthouse@12.8.2', 'puppeteer-core@24.15.0'];
const folder = resolve('node_modules/.cache/lighthouse');

/** The part of Lighthouse's result that we read. Scores are 0 to 1. */
export interface Judged {
  readonly gatherMode: 'navigation' | 'timespan' | 'snapshot';
  readonly lighthouseVersion: string;
  readonly categories: Readonly<
    Record<string, { score: number | null; auditRefs: readonly { id: string; weight: number }[] }>
  >;
  readonly audits: Readonly<
    Record<string, { title: string; score: number | null; numericValue?: number; displayValue?: string }>
  >;
}

export interface Tab {
  goto: (url: string, options?: { waitUntil: 'networkidle0' }) => Promise<unknown>;
  waitForSelector: (selector: string) => Promise<unknown>;
  click: (selector: string) => Promise<void>;
}
export interface Flow {
  startTimespan: () => Promise<void>;
  endTimespan: () => Promise<void>;
  snapshot: () => Promise<void>;
  createFlowResult: () => Promise<{ steps: readonly { lhr: Judged }[] }>;
}
export interface Tool {
  default: (url: string, flags: object, config: undefined, tab: Tab) => Promise<{ lhr: Judged }>;
  startFlow: (tab: Tab) => Promise<Flow>;
}
export interface Driver {
  launch: (options: object) => Promise<{ newPage: () => Promise<Tab>; close: () => Promise<void> }>;
}

/** Both packages, installed from npm on first use. @throws Error with npm's output */
export const lighthouseTool = async (): Promise<{ lighthouse: Tool; puppeteer: Driver }> => {
  if (!existsSync(join(folder, 'node_modules/lighthouse'))) {
    const install = ['install', '--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund', ...wanted];
    const { status, stderr } = spawnSync('npm', install, { encoding: 'utf8' });
    if (status !== 0) throw new Error(`npm could not fetch ${wanted.join(' and ')}: ${stderr}`);
  }
  const { resolve: find } = createRequire(join(folder, 'package.json'));
  const bring = async (name: string) => import(pathToFileURL(find(name)).href);
  return { lighthouse: await bring('lighthouse'), puppeteer: (await bring('puppeteer-core')).default };
};
