import { resolveBrowser } from '../../verify/browser/browser.mjs';
import { notUrgentChoice, start } from '../page/visitor';
import { type Judged, lighthouseTool, type Tab } from './tool';

export const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** Results of all runs for one page. */
export interface Row {
  readonly page: string;
  readonly runs: readonly Judged[];
}

/**
 * Audits each page, and the questionnaire: a timespan from Start to the second question, and a snapshot there.
 * @param url where the built site is served
 */
export const lighthouseRuns = async (
  url: string,
  paths: readonly string[],
  firstPages: readonly string[],
  times: number,
  log: (what: string) => void,
): Promise<readonly Row[]> => {
  const { lighthouse, puppeteer } = await lighthouseTool();
  const { source: _, ...browser } = await resolveBrowser();
  const inNewBrowser = async <Found>(see: (tab: Tab) => Promise<Found>): Promise<Found> => {
    const opened = await puppeteer.launch({ ...browser, headless: true });
    try {
      return await see(await opened.newPage());
    } finally {
      await opened.close();
    }
  };
  const rows: Row[] = [];
  for (const path of paths) {
    const runs: Judged[] = [];
    for (let time = 0; time < times; time++) {
      const flags = { logLevel: 'error', onlyCategories: categories };
      runs.push((await inNewBrowser((tab) => lighthouse.default(url + path, flags, undefined, tab))).lhr);
    }
    log(path);
    rows.push({ page: path, runs });
  }
  for (const path of firstPages) {
    const steps = await inNewBrowser(async (tab) => {
      const flow = await lighthouse.startFlow(tab);
      await tab.goto(url + path, { waitUntil: 'networkidle0' });
      await flow.startTimespan();
      await toSecondQuestion(tab);
      await flow.endTimespan();
      await flow.snapshot();
      return (await flow.createFlowResult()).steps;
    });
    log(`${path} a question`);
    for (const { lhr } of steps) rows.push({ page: `${path} a question, ${lhr.gatherMode}`, runs: [lhr] });
  }
  return rows;
};

const toSecondQuestion = async (tab: Tab): Promise<void> => {
  for (const next of [start, notUrgentChoice]) {
    await tab.waitForSelector(next);
    await tab.waitForSelector('html:not([data-new])');
    await tab.click(next);
  }
  await tab.waitForSelector('[data-question="needs"] input');
};
