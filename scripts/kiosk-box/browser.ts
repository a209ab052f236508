import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import type { Display } from '../verify/browser/display';
import { endGroup } from '../verify/browser/endGroup';

/** A real browser in kiosk mode on a display. */
export interface Running {
  /** Null if the policies of a kiosk apply, which block debuggers. */
  page: Page | null;
  isThere(): boolean;
  /** Open targets; empty if no debugger is allowed. */
  targets(): Promise<string[]>;
  close(): Promise<void>;
}

/** The policies of `deploy/kiosk/policies.json` for one site. @param site origin without a trailing slash */
export const policiesFor = (site: string): string =>
  readFileSync('deploy/kiosk/policies.json', 'utf8').replaceAll('@SITE@', site);

/** `startBrowser`, tried up to four times. */
export const openBrowser = async (...given: Parameters<typeof startBrowser>): Promise<Running> => {
  for (let tries = 1; tries < 4; tries++) {
    try {
      return await startBrowser(...given);
    } catch {
      // On a loaded machine the connection of the debugger may fail.
    }
  }
  return startBrowser(...given);
};

/**
 * Starts Debian's Chromium at an address. The policies are in an `/etc/chromium` that only this process sees.
 * @param policies null for a browser without policies, which allows a debugger
 */
const startBrowser = async (display: Display, address: string, policies: string | null): Promise<Running> => {
  const profile = mkdtempSync(join(tmpdir(), 'kiosk-profile-'));
  const child = startUnder(display, profile, address, policies);
  const close = () => endGroup(child, profile);
  const isThere = () => child.exitCode === null;
  if (policies) return { page: null, isThere, targets: async () => [], close };
  try {
    const door = await doorOf(profile, child);
    const page = await pageAt(await chromium.connectOverCDP(door, { timeout: 15_000 }), address);
    // Playwright emulates media features by default; the page should get the browser's real ones.
    await page.emulateMedia({ reducedMotion: null, colorScheme: null, forcedColors: null, contrast: null });
    await page.reload();
    return { page, isThere, targets: () => targetsAt(door), close };
  } catch (error) {
    await close();
    throw error;
  }
};

const startUnder = (display: Display, profile: string, address: string, policies: string | null) => {
  writeFileSync(join(profile, 'rules.json'), policies ?? '');
  const inOwnEtc = [
    'mount -t tmpfs none /etc/chromium && mkdir -p /etc/chromium/policies/managed',
    policies ? `cp ${profile}/rules.json /etc/chromium/policies/managed/` : 'true',
    'exec chromium "$@"',
  ].join(' && ');
  const flags = [
    ...['--kiosk', '--no-first-run', '--no-sandbox', '--test-type', '--force-prefers-reduced-motion'],
    ...['--window-position=0,0', `--window-size=${display.width},${display.height}`],
    ...['--disable-pinch', '--overscroll-history-navigation=0', '--password-store=basic'],
    ...(policies ? [] : ['--remote-debugging-port=0']),
    ...[`--user-data-dir=${profile}`, address],
  ];
  return spawn('unshare', ['--map-root-user', '--mount', 'sh', '-c', inOwnEtc, 'sh', ...flags], {
    env: { ...process.env, DISPLAY: display.name },
    stdio: 'ignore',
    detached: true,
  });
};

const doorOf = async (profile: string, child: ChildProcess): Promise<string> => {
  const file = join(profile, 'DevToolsActivePort');
  for (let tries = 0; tries < 300 && child.exitCode === null; tries++) {
    const port = existsSync(file) ? readFileSync(file, 'utf8').split('\n')[0] : '';
    if (port) return `http://127.0.0.1:${port}`;
    await new Promise((passed) => setTimeout(passed, 100));
  }
  throw new Error('The browser did not start.');
};

const pageAt = async (browser: Browser, address: string): Promise<Page> => {
  for (let tries = 0; tries < 100; tries++) {
    const pages = browser.contexts().flatMap((context) => context.pages());
    const page = pages.find((one) => one.url().startsWith(address));
    if (page) return page;
    await new Promise((passed) => setTimeout(passed, 100));
  }
  throw new Error(`The browser does not show ${address}.`);
};

const targetsAt = async (door: string): Promise<string[]> => {
  try {
    const all = (await (await fetch(`${door}/json/list`)).json()) as { type: string; url: string }[];
    return all.map(({ type, url }) => `${type} ${url}`).sort();
  } catch {
    return ['none: the browser is gone'];
  }
};
