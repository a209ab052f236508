/**
 * Served as `/sw.js` in an emergency (`npm run deploy -- kill-switch`): replaces the service worker, deletes all
 * caches, unregisters itself and reloads open pages from the network.
 */
self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => {
  const vanish = async () => {
    await Promise.all((await caches.keys()).map((name) => caches.delete(name)));
    await self.registration.unregister();
    const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
    await Promise.allSettled(pages.map((page) => page.navigate(page.url)));
  };
  event.waitUntil(vanish());
});
