/**
 * The service worker, as it is served: the build puts its list in the place of the one below. It holds one cache
 * of build files, each held against its hash as it comes, so that half a release, or somebody's login page in the
 * place of a file, never takes over. Nothing that a person does is ever put into it.
 */
const { edition, files, sounds } = { edition: '', files: {}, sounds: {} }; /* the build's list */

const mine = `site-${edition}`;
/** A wall's own settings belong to the center: fetched anew each time, and kept for when there is no network. */
const settings = '/center.json';

const fetchWhole = async (url, integrity) => {
  const answer = await fetch(url, {
    cache: 'no-cache',
    credentials: 'omit',
    ...(integrity && { integrity }),
  });
  if (!answer.ok || answer.redirected) throw new Error(`${url} did not come.`);
  return answer;
};

const keep = async (list, before = async () => undefined) => {
  const cache = await caches.open(mine);
  for (const [url, integrity] of Object.entries(list))
    if (!(await cache.match(url)))
      await cache.put(url, (await before(url, integrity)) ?? (await fetchWhole(url, integrity)));
};

/** A sound of the release before that is still the same: thirty megabytes need not come again. */
const unchanged = async (url, integrity) => {
  const known = await caches.match(url);
  if (!known) return undefined;
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await known.clone().arrayBuffer()));
  return `sha256-${btoa(String.fromCharCode(...digest))}` === integrity ? known : undefined;
};

self.addEventListener('install', (event) => {
  const settle = () => keep({ [settings]: '' }).catch(() => undefined);
  event.waitUntil(keep(files).then(settle));
});

/** The release before stays until the next one, for pages of it that are still open. */
self.addEventListener('activate', (event) => {
  const forgetOlder = async () => {
    const names = (await caches.keys()).filter((name) => name.startsWith('site-') && name !== mine);
    await Promise.all(names.slice(0, -1).map((name) => caches.delete(name)));
    await self.clients.claim();
  };
  event.waitUntil(forgetOlder());
});

self.addEventListener('message', (event) => {
  if (event.data === 'take over') self.skipWaiting();
  if (event.data === 'keep sounds') event.waitUntil(keep(sounds, unchanged).catch(() => undefined));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin || request.headers.has('range')) return;
  const asksAnew = request.cache === 'no-store' || pathname === settings || pathname.startsWith('/kiosk/');
  event.respondWith(asksAnew ? anew(request, pathname) : kept(request, pathname));
});

/** In this release, else in the one before; but a sound and its list of offsets must be of one release. */
const found = async (pathname) =>
  (await caches.match(pathname, { cacheName: mine })) ??
  (pathname in sounds ? undefined : caches.match(pathname));

const kept = async (request, pathname) => {
  const known = await found(pathname);
  if (known) return known;
  try {
    return await fetch(request);
  } catch (lost) {
    const numbers = request.mode === 'navigate' && (await found(numbersFor(pathname)));
    if (numbers) return numbers;
    throw lost;
  }
};

/** For so long after the network failed nobody waits for it again, where there is a copy. In milliseconds. */
const doubt = 30_000;
let lostAt = Number.NEGATIVE_INFINITY;

/** From the network, if it is there at once and in its right mind; else from here. */
const anew = async (request, pathname) => {
  const known = await found(pathname);
  if (known && performance.now() - lostAt < doubt) return known;
  try {
    const answer = await Promise.race([fetch(request), ...(known ? [afterwards(2_500)] : [])]);
    if (known && (answer.status >= 500 || answer.type === 'opaqueredirect')) return known;
    if (pathname === settings && /json/.test(answer.headers.get('content-type')))
      await (await caches.open(mine)).put(settings, answer.clone());
    return answer;
  } catch (lost) {
    lostAt = performance.now();
    if (known) return known;
    throw lost;
  }
};

/** Rejects after so many milliseconds. */
const afterwards = (ms) => new Promise((_, late) => setTimeout(() => late(new Error('too late')), ms));

/** Where a page is not here and no network is: whom to call, in the language of that page. */
const numbersFor = (pathname) => {
  const [, tag] = pathname.split('/');
  return `/${tag}/now/` in files ? `/${tag}/now/` : '/en/now/';
};
