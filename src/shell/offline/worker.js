/**
 * The service worker; the build fills in the list below. Each release has one cache, and each file is verified against
 * its hash, so that neither a partial release nor a captive portal's page is ever activated. Only build files and the
 * settings of centers are cached.
 */
const { edition, files, centers, sounds } = {
  edition: '',
  files: {},
  centers: {},
  sounds: {},
}; /* the build's list */

/** Where the site is served, `/` or `/help/`: the folder of this file. */
const base = new URL('./', self.location.href).pathname;
/** Other sites of this origin have caches of their own names. */
const series = `site${base.slice(0, -1)}-`;
const mine = series + edition;
/** A center's settings, which it may change at any time: network first, cached for use offline. */
const isSettings = (pathname) =>
  pathname === `${base}center.json` || /\/c\/[^/]+\/center\.json$/.test(pathname);
/** The center whose page an address is; undefined on the site's own pages. */
const centerOf = (pathname) => {
  const [, folder] = pathname.slice(base.length).match(/^(?:c|kiosk(?:\/forget)?)\/([^/]+)\//) ?? [];
  return Object.keys(centers).includes(folder) ? folder : undefined;
};

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

/** Reuses an unchanged sound of the previous release: all sounds are about 30 MB. */
const unchanged = async (url, integrity) => {
  const known = await caches.match(url);
  if (!known) return undefined;
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await known.clone().arrayBuffer()));
  return `sha256-${btoa(String.fromCharCode(...digest))}` === integrity ? known : undefined;
};

self.addEventListener('install', (event) => {
  const settle = () => keep({ [`${base}center.json`]: '' }).catch(() => undefined);
  event.waitUntil(keep(files).then(settle).then(keepCentersInUse));
});

/** The pages of a center are kept only on devices that use it. */
const keepCenter = (folder) => keep(centers[folder]).catch(() => undefined);
const keepCentersInUse = async () => {
  const open = await self.clients.matchAll({ includeUncontrolled: true });
  const inUse = new Set(open.map(({ url }) => centerOf(new URL(url).pathname)));
  for (const folder of Object.keys(centers))
    if (inUse.has(folder) || (await caches.match(`${base}c/${folder}/`))) await keepCenter(folder);
};

/** Keeps the previous release's cache for its pages that are still open. */
self.addEventListener('activate', (event) => {
  const forgetOlder = async () => {
    const names = (await caches.keys()).filter(
      (name) => name.replace(/[^-]*$/, '') === series && name !== mine,
    );
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
  if (
    request.method !== 'GET' ||
    origin !== self.location.origin ||
    !pathname.startsWith(base) ||
    request.headers.has('range')
  )
    return;
  const isNetworkFirst =
    request.cache === 'no-store' || isSettings(pathname) || pathname.startsWith(`${base}kiosk/`);
  const folder = request.mode === 'navigate' ? centerOf(pathname) : undefined;
  if (folder) event.waitUntil(keepCenter(folder));
  event.respondWith(isNetworkFirst ? networkFirst(request, pathname) : cacheFirst(request, pathname));
});

/** From this release, else the previous one; sounds only from this one, because they must match their index. */
const found = async (pathname) =>
  (await caches.match(pathname, { cacheName: mine })) ??
  (pathname in sounds ? undefined : caches.match(pathname));

const cacheFirst = async (request, pathname) => {
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

/** After a network failure, answers from the cache first for this long, in milliseconds. */
const doubt = 30_000;
let lostAt = Number.NEGATIVE_INFINITY;

/** Network first with a timeout; from the cache on errors and on redirects, such as a captive portal's. */
const networkFirst = async (request, pathname) => {
  const known = await found(pathname);
  if (known && performance.now() - lostAt < doubt) return known;
  try {
    const answer = await Promise.race([fetch(request), ...(known ? [afterwards(2_500)] : [])]);
    if (known && (answer.status >= 500 || answer.type === 'opaqueredirect')) return known;
    if (isSettings(pathname) && /json/.test(answer.headers.get('content-type')))
      await (await caches.open(mine)).put(pathname, answer.clone());
    return answer;
  } catch (lost) {
    lostAt = performance.now();
    if (known) return known;
    throw lost;
  }
};

const afterwards = (ms) => new Promise((_, late) => setTimeout(() => late(new Error('too late')), ms));

/** Offline fallback for a page that is not cached: the urgent numbers in its language. */
const numbersFor = (pathname) => {
  const [tag] = pathname.slice(base.length).split('/');
  const inLanguage = `${base}${tag}/now/`;
  return inLanguage in files ? inLanguage : `${base}en/now/`;
};
