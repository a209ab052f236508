import { type Browser, chromium, type Page } from '@playwright/test';
import { findFullBrowser, resolveBrowser } from '../../verify/browser/browser.mjs';

/** CPU throttling factor, and the "slow 4G" of Lighthouse and Chrome's developer tools. */
export const cpuSlowdown = 4;
const slow4G = {
  offline: false,
  latency: 562.5,
  downloadThroughput: (1.6 * 1024 * 1000 * 0.9) / 8,
  uploadThroughput: (750 * 1024 * 0.9) / 8,
};

const phone = {
  viewport: { width: 412, height: 823 },
  deviceScaleFactor: 1.75,
  isMobile: true,
  hasTouch: true,
  locale: 'en-US',
};

const launch = ({ source: _, ...options }: Awaited<ReturnType<typeof resolveBrowser>>): Promise<Browser> =>
  chromium.launch(options);

/** One browser for all measurements: a new context has an empty cache too and is cheaper than a new browser. */
export const openBrowser = async (): Promise<Browser> => launch(await resolveBrowser());

/** The headless shell of the tests, and this machine's full browser if there is one: a shell draws in fewer steps. */
export const openBrowsers = async (): Promise<readonly { kind: string; browser: Browser }[]> => {
  const full = findFullBrowser();
  return [
    { kind: 'headless shell', browser: await openBrowser() },
    ...(full ? [{ kind: 'full browser', browser: await launch(full) }] : []),
  ];
};

/** A page with an empty cache, at full speed or throttled to a slow phone on a slow network. */
export const coldPage = async (browser: Browser, speed: 'slow phone' | 'this machine'): Promise<Page> => {
  const context = await browser.newContext(phone);
  // esbuild wraps named functions in calls of __name, which the page does not define.
  await context.addInitScript({ content: 'globalThis.__name = (one) => one;' });
  const page = await context.newPage();
  if (speed === 'slow phone') {
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', slow4G);
    await session.send('Emulation.setCPUThrottlingRate', { rate: cpuSlowdown });
  }
  return page;
};
