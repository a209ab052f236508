import { createRoot, hydrateRoot } from 'react-dom/client';
import { createActor } from 'xstate';
import { isLanguageTag } from '../locales/languages';
import { screenerMachine } from '../machines/screener';
import { App } from './App';
import { takeListCode } from './handoff/fragment';
import { fetchWords, speak } from './language/words';
import './look/index.css';
import { takeMode } from './mode';
import { quietly } from './quietly';

const root = document.getElementById('app');
const tag = isLanguageTag(document.documentElement.lang) ? document.documentElement.lang : 'en';
const mode = takeMode();
const listCode = mode === 'phone' ? takeListCode() : null;

fetchWords(tag, 'visit').then((visit) => {
  if (!root) return;
  const words = speak(tag, visit);
  if (mode === 'phone') startPhone(root, words);
  if (mode === 'kiosk') void import('./kiosk/start').then(({ startKiosk }) => startKiosk(root, words));
  if (mode === 'guide') void import('./guide/start').then(({ startGuide }) => startGuide(root, words));
});

const startPhone = (root: HTMLElement, words: ReturnType<typeof speak>): void => {
  const screener = createActor(screenerMachine).start();
  // A page that is left is a visit that ends; one that the browser brings back starts anew.
  addEventListener('pagehide', () => {
    screener.send({ type: 'wipe' });
    document.documentElement.classList.add('covered');
  });
  addEventListener('pageshow', (event) => {
    if (event.persisted) location.reload();
  });
  const page = <App screener={screener} words={words} listCode={listCode} />;
  if (root.hasChildNodes() && listCode === null) hydrateRoot(root, page, quietly);
  else createRoot(root, quietly).render(page);
};
