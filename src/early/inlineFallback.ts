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
  const { guard, dialogs, app } = page.dataset;
  const missing = 'HTMLDialogElement' in window ? '' : `${dialogs} `;
  for (const file of `/locks.js ${guard} ${missing}${app}`.split(' ')) await import(/* @vite-ignore */ file);
};

if (!getComputedStyle(page).getPropertyValue('--paper')) wearFirst();
if (page.dataset.acts === undefined && 'any' in Promise && 'replaceChildren' in page)
  fetchApp().catch(() => undefined);
