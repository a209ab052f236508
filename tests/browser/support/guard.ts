import type { BrowserContext, Page } from '@playwright/test';
import { cachedBeyondTheSite } from '../../../scripts/verify/browser/cached';

/** What must not happen on our pages or be left behind by them. */
export const faults = {
  console: 'a warning or an error in the console',
  pageError: 'an uncaught error',
  violation: 'something the content security policy forbids',
  foreignRequest: 'a request to another origin',
  failedRequest: 'a request that failed',
  errorResponse: 'an answer of 400 or above',
  cookie: 'a cookie',
  localStorage: 'an entry in localStorage',
  sessionStorage: 'an entry in sessionStorage',
  indexedDB: 'a database',
  cache: 'a cached answer that is no file of the site',
  historyState: 'a state in the history',
  windowName: 'a name given to the window',
  address: 'a query or a hash in the address',
};

export type Fault = keyof typeof faults;

export interface Finding {
  fault: Fault;
  detail: string;
}

/** `true` allows a fault entirely; a pattern allows it where the detail matches. */
export type Allowance = Partial<Record<Fault, true | RegExp>>;

/** The findings that are not allowed, in words. */
export function complaints(findings: Finding[], allow: Allowance = {}) {
  return findings
    .filter(({ fault, detail }) => allow[fault] !== true && !allow[fault]?.test(detail))
    .map(({ fault, detail }) => `${faults[fault]}: ${detail}`);
}

/** Records faults of every page and worker of a context; the returned list grows. */
export async function watch(context: BrowserContext, origin: string): Promise<Finding[]> {
  const findings: Finding[] = [];
  const note = (fault: Fault, detail: string) => findings.push({ fault, detail });
  const noteForeign = (url: string) => {
    if (/^(http|ws)/.test(url) && new URL(url.replace(/^ws/, 'http')).origin !== origin)
      note('foreignRequest', url);
  };

  context.on('console', (message) => {
    // Logged by Playwright where a test blocks service workers.
    if (message.text() === 'Service Worker registration blocked by Playwright') return;
    const fault = faultOfMessage(message.type(), message.text());
    if (fault) note(fault, `${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => note('pageError', error.error().stack ?? error.error().message));
  context.on('request', (request) => noteForeign(request.url()));
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // The browser aborts pending requests when a page is left.
    if (reason !== 'net::ERR_ABORTED') note('failedRequest', `${request.url()} ${reason}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) note('errorResponse', `${response.url()} ${response.status()}`);
  });
  const watchSockets = (page: Page) => page.on('websocket', (socket) => noteForeign(socket.url()));
  for (const page of context.pages()) watchSockets(page);
  context.on('page', watchSockets);

  await context.exposeBinding('noteViolation', (_, detail: string) => note('violation', detail));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { noteViolation } = window as unknown as { noteViolation(detail: string): void };
      noteViolation(`${event.effectiveDirective}: ${event.blockedURI} ${event.sample} (${event.sourceFile})`);
    });
  });

  return findings;
}

function faultOfMessage(type: string, text: string): Fault | undefined {
  if (type !== 'error' && type !== 'warning') return undefined;
  // Browsers support different permissions, and log those they do not know.
  if (text.startsWith('Error with Permissions-Policy header:')) return undefined;
  if (text.startsWith('Failed to load resource: the server responded')) return 'errorResponse';
  if (text.startsWith('Failed to load resource:')) return 'failedRequest';
  return 'console';
}

/** Checks what a visit has left in the browser. */
export async function traces(context: BrowserContext, origin: string): Promise<Finding[]> {
  const findings: Finding[] = [];
  const note = (fault: Fault, details: string[]) => {
    for (const detail of details) findings.push({ fault, detail });
  };
  const ours = context.pages().filter((page) => !page.isClosed() && page.url().startsWith(`${origin}/`));

  for (const page of ours) {
    const { search, hash } = new URL(page.url());
    if (search || hash) note('address', [page.url()]);
    const left = await whatIsLeft(page);
    note('sessionStorage', left.sessionStorage);
    note('historyState', left.historyState);
    note('windowName', left.windowName);
  }

  // A kiosk page reloads by itself, which would interrupt a long check.
  const from = ours.find((page) => !page.url().includes('/kiosk/')) ?? (await emptyPage(context, origin));
  const stored = await from.evaluate(async () => {
    const databases = await indexedDB.databases();
    return {
      localStorage: Object.keys(localStorage),
      indexedDB: databases.map(({ name }) => name ?? ''),
    };
  });
  note('localStorage', stored.localStorage);
  note('indexedDB', stored.indexedDB);
  note(
    'cache',
    (await cachedBeyondTheSite(from)).map(({ url }) => url),
  );
  note(
    'cookie',
    (await context.cookies()).map(({ name, domain }) => `${name} (${domain})`),
  );
  return findings;
}

/** An empty page of our origin, for when the visit ended elsewhere. */
async function emptyPage(context: BrowserContext, origin: string) {
  const page = await context.newPage();
  await page.route('**', (route) => route.fulfill({ contentType: 'text/html', body: '' }));
  await page.goto(origin);
  return page;
}

/** What the page keeps apart from its address. Retried if the page is being replaced. */
const whatIsLeft = async (page: Page, tries = 5): ReturnType<typeof look> =>
  look(page).catch(async (reason) => {
    if (tries === 0) throw reason;
    await page.waitForLoadState();
    return whatIsLeft(page, tries - 1);
  });

const look = (page: Page) =>
  page.evaluate(() => ({
    sessionStorage: Object.keys(sessionStorage),
    historyState: history.state === null ? [] : [JSON.stringify(history.state)],
    windowName: window.name === '' ? [] : [window.name],
  }));
