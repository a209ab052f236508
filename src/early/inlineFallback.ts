/**
 * If the server's Content-Security-Policy is not that of this release, the inline style and script are blocked; this
 * file loads both instead. `/locks.js`, which removes browser APIs, still runs before the app.
 */
const page = document.documentElement;

const wearFirst = (): void => {
  const sheet = document.createElement('link');
  sheet.rel = 'stylesheet';
  sheet.href = page.dataset.style ?? '';
  document.head.prepend(sheet);
};
const fetchApp = async (): Promise<void> => {
  const { guard, app } = page.dataset;
  for (const file of `/locks.js ${guard} ${app}`.split(' ')) await import(/* @vite-ignore */ file);
};

if (!getComputedStyle(page).getPropertyValue('--paper')) wearFirst();
if (page.dataset.acts === undefined) fetchApp().catch(() => undefined);
