import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import { answersInHeap } from './heap';

/** A page, and what it has said and asked for since somebody began to look. */
export interface Watched {
  page: Page;
  context: BrowserContext;
  cdp: CDPSession;
  origin: string;
  said: string[];
  sent: string[];
}

/** Looks at a page from now on. */
export async function look(page: Page, origin: string): Promise<Watched> {
  const context = page.context();
  const watched = { page, context, cdp: await context.newCDPSession(page), origin, said: [], sent: [] };
  const { said, sent }: { said: string[]; sent: string[] } = watched;
  context.on('console', (message) => said.push(message.text()));
  context.on('weberror', (error) => said.push(`${error.error().stack}`));
  context.on('request', (request) => {
    sent.push(`${request.url()} ${JSON.stringify(request.headers())} ${request.postData() ?? ''}`);
  });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await atClipboard(context, () => navigator.clipboard.writeText(''));
  return watched;
}

/** Every place of a browser that can keep or pass on what a page was told, as the text that is in it now. */
export const sinks = {
  cookie: async ({ context }) => JSON.stringify(await context.cookies()),
  localStorage: ({ page }) => page.evaluate(() => JSON.stringify({ ...localStorage })),
  sessionStorage: ({ page }) => page.evaluate(() => JSON.stringify({ ...sessionStorage })),
  indexedDB: ({ page }) => page.evaluate(everyRecord),
  cache: ({ page }) => page.evaluate(cachedBeyondTheSite),
  address: async ({ cdp }) => (await visited(cdp)).map(({ url }) => decoded(url)).join('\n'),
  title: async ({ cdp, page }) =>
    [...(await visited(cdp)).map(({ title }) => title), await page.title()].join('\n'),
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

/** Which places hold which of these texts. Empty is what we promise. */
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

/** Names and contents of cached answers, except of those that are byte for byte a file of this site. */
const cachedBeyondTheSite = async (): Promise<string> => {
  const found: string[] = [];
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      const kept = await (await cache.match(request))?.text();
      const served = await fetch(request.url, { cache: 'no-store' }).then(
        (answer) => (answer.ok ? answer.text() : null),
        () => null,
      );
      if (kept !== served) found.push(name, request.url, `${kept}`);
    }
  }
  return found.join('\n');
};
