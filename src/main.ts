import { isLanguageTag } from '../locales/languages';
import { createI18n, embeddedNamespace, fetchNamespace } from './language/i18n';
import { startPhone } from './phone/start';
import { takeListCode } from './shell/fragment';
import './main.css';
import { consumeEarlyInput } from './early/consumeEarlyInput';
import { takeMode } from './shell/mode';

// A built page holds this in itself.
if (import.meta.env.DEV) void Promise.all([import('./look/early.css'), import('./early/touchGuard')]);

const tag = isLanguageTag(document.documentElement.lang) ? document.documentElement.lang : 'en';
const mode = takeMode();
const listCode = mode === 'phone' ? takeListCode() : null;

/** The whole page is there, and what takes powers away has run. */
const pageRead =
  document.readyState === 'loading'
    ? new Promise((done) => document.addEventListener('DOMContentLoaded', done))
    : Promise.resolve();

/** If the app cannot start, shows the links for pages without the script. */
const showFallback = (): void => {
  document.documentElement.dataset.lost = 'late';
};

pageRead
  .then(async () => {
    const root = document.getElementById('app');
    if (!root || mode === null) return;
    const i18n = createI18n(tag, embeddedNamespace(document) ?? (await fetchNamespace(tag, 'visit')));
    const early = consumeEarlyInput(root);
    if (mode === 'phone') startPhone(root, i18n, early, listCode);
    if (mode === 'kiosk') await import('./kiosk/start').then(({ startKiosk }) => startKiosk(root, i18n));
    if (mode === 'guide') await import('./guide/start').then(({ startGuide }) => startGuide(root, i18n));
    root.dataset.live = '';
    delete document.documentElement.dataset.lost;
    dispatchEvent(new Event('live'));
  })
  .catch(showFallback);
