/**
 * Served as `/sw.js` in an emergency (`npm run deploy -- kill-switch`): takes the place of any service worker of this site,
 * throws away what it kept, goes away itself and shows every open page anew from the network.
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
