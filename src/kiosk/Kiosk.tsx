import { useCallback, useMemo } from 'react';
import type { ActorRefFrom, SnapshotFrom } from 'xstate';
import type { LanguageTag } from '../../locales/languages';
import type { kioskMachine } from '../../machines/kiosk';
import type { printingMachine } from '../../machines/printing';
import { takeLatest } from '../../machines/takeLatest';
import type { updatesMachine } from '../../machines/updates';
import { hasAnswers } from '../catalog/questions';
import { Icon } from '../components/Icon';
import { centerHome } from '../language/homePath';
import { changeLanguage } from '../language/i18n';
import { useTranslation } from '../language/useTranslation';
import { Fault } from '../screens/Fault';
import { BarContext } from '../shell/BarContext';
import { CenterContext } from '../shell/CenterContext';
import { ModeContext } from '../shell/ModeContext';
import { Page } from '../shell/Page';
import { PrintContext } from '../shell/PrintContext';
import { type Draw, useSnapshot } from '../shell/useSnapshot';
import { type VisitActor, VisitContext } from '../shell/visit';
import { Attract } from './Attract';
import { Bar } from './Bar';
import { type readCenter, shownOf } from './center';
import type { DisplaySettingsStore } from './displaySettings';
import { type Edition, isTooOld } from './edition';
import { HeldCorner } from './HeldCorner';
import { OnTheWall } from './OnTheWall';
import { PrintNote } from './PrintNote';
import { Staff } from './Staff';
import { StillThere } from './StillThere';

export interface KioskParts {
  kiosk: ActorRefFrom<typeof kioskMachine>;
  settings: ReturnType<typeof readCenter>;
  comfort: DisplaySettingsStore;
  printing: ActorRefFrom<typeof printingMachine>;
  edition: Edition;
  updates: ActorRefFrom<typeof updatesMachine>;
}

/** Milliseconds to wait for a language before going on in English. */
const waitForWords = 8_000;

/** The screen for each state of the kiosk machine. */
export const Kiosk = ({ kiosk, settings, comfort, printing, edition, updates }: KioskParts) => {
  const { i18n: words } = useTranslation();
  const life = useSnapshot(kiosk, drawLife);
  const visit: VisitActor | undefined = life.children.visit;
  const print = useCallback(() => printing.send({ type: 'print' }), [printing]);
  const { center, faults } = settings;
  const shown = useMemo(() => shownOf(center, centerHome()), [center]);

  const begin = async (tag: LanguageTag) => {
    const isLast = takeLatest(kiosk);
    // Starting in English is better than waiting; every later screen offers the languages again.
    const late = new Promise((done) => setTimeout(done, waitForWords));
    await Promise.race([changeLanguage(words, tag).catch(() => undefined), late]);
    if (isLast()) kiosk.send({ type: 'begin' });
  };

  const isLeaving = life.matches({ occupied: 'leaving' });
  if (life.matches({ attracting: 'staff' }))
    return (
      <Staff {...{ center, faults, edition, updates }} onClose={() => kiosk.send({ type: 'staff.close' })} />
    );
  if (life.matches('attracting'))
    return (
      <CenterContext value={shown}>
        <Attract center={center} onBegin={begin} />
        <HeldCorner onHeld={() => kiosk.send({ type: 'staff.open' })} />
      </CenterContext>
    );
  if (!visit) return <Erased />;
  return (
    <ModeContext value="kiosk">
      <PrintContext value={center.printer ? print : null}>
        <BarContext
          value={
            <Bar
              comfort={comfort}
              onDone={() =>
                kiosk.send({ type: hasAnswers(visit.getSnapshot().context.answers) ? 'leave' : 'done' })
              }
            />
          }
        >
          <Page i18n={words} wipe={() => visit.send({ type: 'wipe' })} fault={<Fault />}>
            <VisitContext value={visit}>
              <CenterContext value={shown}>
                <OnTheWall center={center} isOld={isTooOld(edition.contentDate, new Date())} />
              </CenterContext>
            </VisitContext>
          </Page>
          <PrintNote printing={printing} />
          {(isLeaving || life.matches({ occupied: 'stillThere' })) && (
            <StillThere
              isLeaving={isLeaving}
              seconds={life.context.countdown / 1_000}
              onStay={() => kiosk.send({ type: 'stay' })}
              onErase={() => kiosk.send({ type: 'done' })}
            />
          )}
        </BarContext>
      </PrintContext>
    </ModeContext>
  );
};

/**
 * Re-renders only on a new state or a new visit. The kiosk machine also transitions on every touch, before the click
 * is handled; a re-render at that moment would reset a controlled checkbox and lose the click.
 */
export const drawLife: Draw<SnapshotFrom<typeof kioskMachine>> = (next, show, before) => {
  const isSame =
    next.children.visit === before.children.visit &&
    JSON.stringify(next.value) === JSON.stringify(before.value);
  if (!isSame) show();
};

/** Shown between two visitors. */
const Erased = () => {
  const { t } = useTranslation();
  return (
    <main className="erased" role="status">
      <Icon name="met" />
      <p>{t('frame.erased')}</p>
    </main>
  );
};
