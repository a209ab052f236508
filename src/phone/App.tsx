import type { i18n } from 'i18next';
import { useEffect } from 'react';
import { Fault } from '../screens/Fault';
import { BrowserBack } from '../screens/lazyScreens';
import { VisitScreens } from '../screens/VisitScreens';
import { Page } from '../shell/Page';
import { type VisitActor, VisitContext } from '../shell/visit';

/** The root of phone and laptop mode. */
export const App = ({
  visitActor,
  i18n,
  onShown,
}: {
  visitActor: VisitActor;
  i18n: i18n;
  /** Called once the page handles input. */
  onShown?: () => void;
}) => {
  useEffect(() => onShown?.(), [onShown]);
  return (
    <Page i18n={i18n} wipe={() => visitActor.send({ type: 'wipe' })} fault={<Fault />}>
      <VisitContext value={visitActor}>
        <BrowserBack />
        <VisitScreens />
      </VisitContext>
    </Page>
  );
};
