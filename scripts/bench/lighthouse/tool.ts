import { fetched } from '../fetched';

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

/** @throws Error with npm's output */
export const lighthouseTool = async (): Promise<{ lighthouse: Tool; puppeteer: Driver }> => {
  const bring = fetched(['lighthouse@12.8.2', 'puppeteer-core@24.15.0']);
  const { default: puppeteer } = (await bring('puppeteer-core')) as { default: Driver };
  return { lighthouse: (await bring('lighthouse')) as Tool, puppeteer };
};
