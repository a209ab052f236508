/**
 * Where a server's policy is not that of this release, the style and the script inside of the page are refused. Then
 * both come by this file, a little later. What takes powers away runs before the app here too.
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
