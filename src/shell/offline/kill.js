/**
 * Served as `/sw.js` in an emergency (`npm run deploy -- kill-switch`): replaces the service worker, deletes all of
 * its caches, unregisters itself and reloads open pages from the network.
 */
/** As in `worker.js`: other sites of this origin keep theirs. */
const series = `site${new URL('./', self.location.href).pathname.slice(0, -1)}-`;
self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => {
  const vanish = async () => {
    const names = (await caches.keys()).filter((name) => name.replace(/[^-]*$/, '') === series);
    await Promise.all(names.map((name) => caches.delete(name)));
    await self.registration.unregister();
    const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
    await Promise.allSettled(pages.map((page) => page.navigate(page.url)));
  };
  event.waitUntil(vanish());
});
