import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import { cachedBeyondTheSite } from './cached';
import { answersInHeap } from './heap';

/** A page with everything recorded since `look`: titles, addresses, console messages, requests. */
export interface Watched {
  page: Page;
  context: BrowserContext;
  cdp: CDPSession;
  origin: string;
  said: string[];
  sent: string[];
  /** All titles and addresses so far, because the history may contain any of them. */
  titles: string[];
  addresses: string[];
}

/** Starts recording a page. */
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

/** Every place of a browser that can store or pass on data of a page, as its current text. */
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

/** Sinks that hold answers during a visit by design: screen, accessibility tree, print and memory. */
export const heldByPage: ReadonlySet<Sink> = new Set(['document', 'accessibility', 'print', 'heap']);

/** The texts found in each sink; empty if there is no leak. */
export async function leaks(
  watched: Watched,
  canaries: readonly string[],
): Promise<Partial<Record<Sink, string[]>>> {
  const found: Partial<Record<Sink, string[]>> = {};
  // In sequence, because reading one sink must not show up in another.
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

/** Without the page title and link targets, which are checked by other sinks. */
const spoken = ({ nodes }: AxTree): string =>
  JSON.stringify(
    nodes
      .filter(({ role }) => role?.value !== 'RootWebArea')
      .map(({ properties = [], ...node }) => ({
        ...node,
        properties: properties.filter(({ name }) => name !== 'url'),
      })),
  );

/** The text of the page as printed. */
export const printedOf = async (page: Page): Promise<string> => {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(await page.pdf())), {
    mergePages: true,
  });
  return text.replace(/\s+/g, ' ');
};

/** Uses a second page with clipboard permission, because ours has none. The clipboard outlives page and context. */
const atClipboard = async <T>(context: BrowserContext, act: () => Promise<T>): Promise<T> => {
  const other = await context.newPage();
  await other.route('**', (route) => route.fulfill({ contentType: 'text/html', body: '' }));
  await other.goto('http://localhost/');
  await other.bringToFront();
  const result = await other.evaluate(act);
  await other.close();
  return result;
};

/** The page's HTML and the values checked in its inputs, which are not in the HTML. */
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
