/**
 * If the server's Content-Security-Policy is not that of this release, the inline style and script are blocked; this
 * file loads both instead. `${import.meta.env.BASE_URL}locks.js`, which removes browser APIs, still runs before the app.
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
  for (const file of `${import.meta.env.BASE_URL}locks.js ${guard} ${missing}${app}`.split(' '))
    await import(/* @vite-ignore */ file);
};

if (!getComputedStyle(page).getPropertyValue('--paper')) wearFirst();
if (page.dataset.acts === undefined && 'any' in Promise && 'replaceChildren' in page)
  fetchApp().catch(() => undefined);
