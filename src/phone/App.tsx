import type { i18n } from 'i18next';
import { Component, type ReactNode, StrictMode, useEffect, useState } from 'react';
import { I18nContext } from '../language/useTranslation';
import { Fault } from '../screens/Fault';
import { BrowserBack, Received } from '../screens/lazyScreens';
import { VisitScreens } from '../screens/VisitScreens';
import { takeListCode } from '../shell/fragment';
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
    <Page words={words} wipe={() => screener.send({ type: 'wipe' })}>
      <VisitContext value={screener}>
        <BrowserBack />
        {received ? <Received code={received} onDone={() => setReceived(null)} /> : <VisitScreens />}
      </VisitContext>
    </Page>
  );
};

/** What every way of use stands in: the words, and the last resort when a part of the page breaks. */
export const Page = ({ words, wipe, children }: { words: i18n; wipe: () => void; children: ReactNode }) => (
  <StrictMode>
    <I18nContext value={words}>
      <LastResort wipe={wipe}>{children}</LastResort>
    </I18nContext>
  </StrictMode>
);

/** When a part of the page breaks: forget, say so in the person's language, and keep the numbers in sight. */
class LastResort extends Component<{ wipe: () => void; children: ReactNode }, { broken: boolean }> {
  /** Not a field: those cost every visitor three helpers of the compiler. */
  constructor(props: { wipe: () => void; children: ReactNode }) {
    super(props);
    this.state = { broken: false };
  }
  static getDerivedStateFromError() {
    return { broken: true };
  }
  // React keeps what it drew last: drawn twice more, the part that broke is nowhere.
  override componentDidCatch() {
    this.props.wipe();
    this.forceUpdate(() => this.forceUpdate());
  }
  override render() {
    return this.state.broken ? <Fault /> : this.props.children;
  }
}
