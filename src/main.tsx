import type { i18n } from 'i18next';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { createActor } from 'xstate';
import { isLanguageTag } from '../locales/languages';
import { visitMachine } from '../machines/visit';
import { createI18n, embeddedNamespace, fetchNamespace } from './language/i18n';
import { App } from './phone/App';
import { takeListCode } from './shell/fragment';
import './look/index.css';
import { consumeEarlyInput, type EarlyInput } from './early/consumeEarlyInput';
import { finishLeaving } from './shell/leave';
import { takeMode } from './shell/mode';
import { reactRootOptions } from './shell/rootOptions';

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

/** Where a part of this beginning does not come, the page stays what it is without our script, and says so. */
const giveUp = (): void => {
  document.documentElement.dataset.lost = '';
};

pageRead
  .then(async () => {
    const root = document.getElementById('app');
    if (!root || mode === null) return;
    const words = createI18n(tag, embeddedNamespace(document) ?? (await fetchNamespace(tag, 'visit')));
    const early = consumeEarlyInput(root);
    if (mode === 'phone') startPhone(root, words, early);
    if (mode === 'kiosk') await import('./kiosk/start').then(({ startKiosk }) => startKiosk(root, words));
    if (mode === 'guide') await import('./guide/start').then(({ startGuide }) => startGuide(root, words));
    root.dataset.live = '';
    delete document.documentElement.dataset.lost;
    dispatchEvent(new Event('live'));
  })
  .catch(giveUp);

const startPhone = (root: HTMLElement, words: i18n, early: EarlyInput | null): void => {
  const screener = createActor(visitMachine).start();
  if (early) screener.send({ type: 'start' });
  // A page that is left is a visit that ends; one that the browser brings back starts anew.
  addEventListener('pagehide', () => {
    screener.send({ type: 'wipe' });
    document.documentElement.classList.add('covered');
  });
  addEventListener('pageshow', (event) => {
    if (event.persisted && !finishLeaving()) location.reload();
  });
  const answerEarly = () => {
    if (early?.answer) screener.send({ type: 'answer', question: 'urgent', answer: early.answer });
  };
  const page = <App screener={screener} words={words} listCode={listCode} onShown={answerEarly} />;
  if (root.hasChildNodes() && listCode === null) hydrateRoot(root, page, reactRootOptions);
  else createRoot(root, reactRootOptions).render(page);
};
