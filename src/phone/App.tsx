import type { i18n } from 'i18next';
import { useEffect, useState } from 'react';
import { Fault } from '../screens/Fault';
import { BrowserBack, Received } from '../screens/lazyScreens';
import { VisitScreens } from '../screens/VisitScreens';
import { takeListCode } from '../shell/fragment';
import { Page } from '../shell/Page';
import { type VisitActor, VisitContext } from '../shell/visit';

/** A phone or a laptop: one visit, in one language at a time. A list that came with the link is shown first. */
export const App = ({
  screener,
  words,
  listCode = null,
  onShown,
}: {
  screener: VisitActor;
  words: i18n;
  listCode?: string | null;
  /** Called once the page answers to touch. */
  onShown?: () => void;
}) => {
  const [received, setReceived] = useState(listCode);
  useEffect(() => {
    const readAgain = () => setReceived((before) => takeListCode() ?? before);
    addEventListener('hashchange', readAgain);
    return () => removeEventListener('hashchange', readAgain);
  }, []);
  useEffect(() => onShown?.(), [onShown]);
  return (
    <Page words={words} wipe={() => screener.send({ type: 'wipe' })} fault={<Fault />}>
      <VisitContext value={screener}>
        <BrowserBack />
        {received ? <Received code={received} onDone={() => setReceived(null)} /> : <VisitScreens />}
      </VisitContext>
    </Page>
  );
};
