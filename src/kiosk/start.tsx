import type { i18n } from 'i18next';
import { createRoot } from 'react-dom/client';
import { createActor, fromPromise } from 'xstate';
import { languageTags } from '../../locales/languages';
import { kioskMachine } from '../../machines/kiosk';
import { printingMachine } from '../../machines/printing';
import { updatesMachine } from '../../machines/updates';
import { loadNamespace } from '../language/i18n';
import { Player } from '../listen/Listen';
import { isHeard } from '../listen/speaker';
import { Fault } from '../screens/Fault';
import { Page } from '../shell/Page';
import '../early/touchGuard';
import './kiosk.css';
import { fetchAll } from '../screens/lazyScreens';
import { keepOffline, keepSounds, type Waiting } from '../shell/offline/register';
import { reactRootOptions } from '../shell/rootOptions';
import { fetchCenter, readCenter } from './center';
import { createDisplaySettings } from './displaySettings';
import { editionOf } from './edition';
import { fetchLatest } from './fetchLatest';
import { forgetVisit } from './forget';
import { guardPage } from './guard';
import { Kiosk } from './Kiosk';
import { watchPresence } from './presence';
import { printer } from './printer';
import { takeCopy } from './renew';
import { sayFocus } from './sayFocus';

/** Starts kiosk mode. The kiosk machine lives as long as the document, which is replaced after each visit. */
export const startKiosk = async (root: HTMLElement, i18n: i18n): Promise<void> => {
  const page = document.documentElement;
  guardPage();
  const [settings] = await Promise.all([fetchCenter().then(readCenter), loadEnglish(i18n)]);
  const { center } = settings;
  page.style.setProperty('--mm', `${center.pixelsPerMillimeter}px`);
  if (center.colors)
    page.style.setProperty('--main', `light-dark(${center.colors.light}, ${center.colors.dark})`);

  const comfort = createDisplaySettings(page);
  const printing = createActor(printingMachine.provide({ actors: { printer } })).start();
  const forget = fromPromise<void>(async ({ signal }) => {
    // A navigation still pending when the next visit starts would discard that visit.
    signal.addEventListener('abort', () => window.stop());
    await forgetVisit(i18n, comfort, printing, () => !signal.aborted);
  });
  const kiosk = createActor(kioskMachine.provide({ actors: { forget } }), {
    input: { idle: center.idleSeconds * 1_000, countdown: 30_000 },
  }).start();

  const isResting = () => kiosk.getSnapshot().matches('attracting');
  const edition = editionOf(page);
  const updates = createActor(
    updatesMachine.provide({
      actors: { latest: fromPromise(fetchLatest) },
      guards: { isResting },
      actions: { take: (_, hash) => void takeCopy(hash, isResting) },
    }),
    { input: { running: edition.hash } },
  ).start();
  let release: Waiting | null = null;
  const rested = () => {
    if (!isResting()) return;
    if (release) release.take(isResting);
    else updates.send({ type: 'rested' });
  };
  kiosk.subscribe(rested);
  void keepOffline((waiting) => {
    release = waiting;
    rested();
  }).then(keepSounds);
  const woken = () => updates.send({ type: 'woken' });
  addEventListener('online', woken);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') woken();
  });
  watchPresence(kiosk.send, isHeard);
  sayFocus(i18n);
  // Leaving the page ends the visit; a page restored from the back/forward cache starts anew.
  addEventListener('pagehide', () => {
    kiosk.send({ type: 'done' });
    page.classList.add('covered');
  });
  addEventListener('pageshow', (event) => {
    if (event.persisted) location.reload();
  });

  createRoot(root, reactRootOptions).render(
    <Page i18n={i18n} wipe={() => kiosk.send({ type: 'done' })} fault={<Fault />}>
      <Kiosk
        kiosk={kiosk}
        settings={settings}
        comfort={comfort}
        printing={printing}
        edition={edition}
        updates={updates}
      />
    </Page>,
  );
  void loadEverything(i18n);
};

const loadEnglish = (i18n: i18n) =>
  Promise.all((['handoff', 'kiosk'] as const).map((namespace) => loadNamespace(i18n, 'en', namespace)));

/** Loads everything in a fixed order, so that network traffic does not reveal what a visitor chose. */
const loadEverything = async (i18n: i18n): Promise<void> => {
  await Promise.all([fetchAll(i18n), Player.load(i18n).catch(() => undefined)]);
  for (const letters of document.fonts) await letters.load().catch(() => undefined);
  for (const tag of languageTags)
    for (const namespace of ['visit', 'programs', 'handoff', 'kiosk', 'listen'] as const)
      await loadNamespace(i18n, tag, namespace).catch(() => undefined);
};
