import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import { cachedBeyondTheSite } from './cached';
import { answersInHeap } from './heap';

/** A page with its titles, addresses, console messages and requests since it is observed. */
export interface Watched {
  page: Page;
  context: BrowserContext;
  cdp: CDPSession;
  origin: string;
  said: string[];
  sent: string[];
  /** Every title and every address it ever had, for the history may have taken either. */
  titles: string[];
  addresses: string[];
}

/** Begins to observe a page. */
export async function look(page: Page, origin: string): Promise<Watched> {
  const context = page.context();
  const cdp = await context.newCDPSession(page);
  const watched: Watched = { page, context, cdp, origin, said: [], sent: [], titles: [], addresses: [] };
  context.on('console', (message) => watched.said.push(message.text()));
  context.on('weberror', (error) => watched.said.push(`${error.error().stack}`));
  context.on('request', (request) => {
    watched.sent.push(`${request.url()} ${JSON.stringify(request.headers())} ${request.postData() ?? ''}`);
  });
  await cdp.send('Page.enable');
  cdp.on('Page.navigatedWithinDocument', ({ url }) => watched.addresses.push(url));
  cdp.on('Page.frameNavigated', ({ frame }) => watched.addresses.push(frame.url));
  await page.exposeBinding('noteTitle', (_, title: string) => watched.titles.push(title));
  await page.addInitScript(tellTitles);
  await page.evaluate(tellTitles);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await atClipboard(context, () => navigator.clipboard.writeText(''));
  return watched;
}

function tellTitles() {
  const { noteTitle } = window as unknown as { noteTitle(title: string): void };
  let last = '';
  new MutationObserver(() => {
    if (document.title !== last) noteTitle(document.title);
    last = document.title;
  }).observe(document, { subtree: true, childList: true, characterData: true });
}

/** Every place of a browser that can keep or pass on what a page was told, as the text that is in it now. */
export const sinks = {
  cookie: async ({ context }) => JSON.stringify(await context.cookies()),
  localStorage: ({ page }) => page.evaluate(() => JSON.stringify({ ...localStorage })),
  sessionStorage: ({ page }) => page.evaluate(() => JSON.stringify({ ...sessionStorage })),
  indexedDB: ({ page }) => page.evaluate(everyRecord),
  cache: async ({ page }) => JSON.stringify(await cachedBeyondTheSite(page)),
  address: async ({ cdp, addresses }) =>
    [...(await visited(cdp)).map(({ url }) => url), ...addresses].map(decoded).join('\n'),
  title: async ({ cdp, page, titles }) =>
    [...(await visited(cdp)).map(({ title }) => title), await page.title(), ...titles].join('\n'),
  historyState: ({ page }) => page.evaluate(() => JSON.stringify(history.state)),
  windowName: ({ page }) => page.evaluate(() => window.name),
  document: ({ page }) => page.evaluate(everythingWritten),
  accessibility: async ({ cdp }) => spoken(await cdp.send('Accessibility.getFullAXTree')),
  print: ({ page }) => printedOf(page),
  clipboard: ({ context }) => atClipboard(context, () => navigator.clipboard.readText()),
  console: async ({ said }) => said.join('\n'),
  request: async ({ sent }) => sent.map(decoded).join('\n'),
  heap: async ({ cdp }) => (await answersInHeap(cdp)).join('\n'),
} satisfies Record<string, (watched: Watched) => Promise<string>>;

export type Sink = keyof typeof sinks;

/** Where what somebody says is while they say it: on the screen, in what reads the screen, and in the page's memory. */
export const heldByPage: ReadonlySet<Sink> = new Set(['document', 'accessibility', 'print', 'heap']);

/** Which places hold which of these texts; empty when the promise holds. */
export async function leaks(
  watched: Watched,
  canaries: readonly string[],
): Promise<Partial<Record<Sink, string[]>>> {
  const found: Partial<Record<Sink, string[]>> = {};
  // One after the other, for what one place shows must not be there for the sake of another.
  for (const [sink, read] of Object.entries(sinks) as [Sink, (w: Watched) => Promise<string>][]) {
    const text = await read(watched);
    const here = canaries.filter((canary) => text.includes(canary));
    if (here.length > 0) found[sink] = here;
  }
  return found;
}

const visited = async (cdp: CDPSession) => (await cdp.send('Page.getNavigationHistory')).entries;

const decoded = (text: string): string => {
  try {
    return `${text}\n${decodeURIComponent(text)}`;
  } catch {
    return text;
  }
};

interface AxTree {
  nodes: { role?: { value?: unknown }; properties?: { name: string; value: unknown }[] }[];
}

/** Without the page's own name and the addresses that its links resolve to: these have places of their own. */
const spoken = ({ nodes }: AxTree): string =>
  JSON.stringify(
    nodes
      .filter(({ role }) => role?.value !== 'RootWebArea')
      .map(({ properties = [], ...node }) => ({
        ...node,
        properties: properties.filter(({ name }) => name !== 'url'),
      })),
  );

/** The text of the paper that this page would be printed on. */
export const printedOf = async (page: Page): Promise<string> => {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(await page.pdf())), {
    mergePages: true,
  });
  return text.replace(/\s+/g, ' ');
};

/** From a page that may, for ours may not. A clipboard outlives the page, the visit and even the context. */
const atClipboard = async <T>(context: BrowserContext, act: () => Promise<T>): Promise<T> => {
  const other = await context.newPage();
  await other.route('**', (route) => route.fulfill({ contentType: 'text/html', body: '' }));
  await other.goto('http://localhost/');
  await other.bringToFront();
  const result = await other.evaluate(act);
  await other.close();
  return result;
};

/** The page as it is written, with what is chosen in its fields, which no attribute tells. */
const everythingWritten = (): string => {
  const chosen = [...document.querySelectorAll('input')].filter(({ checked }) => checked);
  return `${document.body.outerHTML.replace(/&amp;/g, '&')} ${chosen.map(({ value }) => value).join(' ')}`;
};

const everyRecord = async (): Promise<string> => {
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const found: unknown[] = [];
  for (const { name } of await indexedDB.databases()) {
    const database = await done(indexedDB.open(name ?? ''));
    for (const store of database.objectStoreNames) {
      const objects = database.transaction(store).objectStore(store);
      found.push(name, store, await done(objects.getAllKeys()), await done(objects.getAll()));
    }
    database.close();
  }
  return JSON.stringify(found);
};
