import type { i18n } from 'i18next';
import { Component, type ReactNode, StrictMode, useEffect } from 'react';
import { I18nContext } from '../language/useTranslation';

interface PageProps {
  i18n: i18n;
  /** Erases everything that the page holds about the person. */
  wipe: () => void;
  /** Shown instead of `children` after a render error. */
  fault: ReactNode;
  children: ReactNode;
}

/** The frame of every mode: translations and the error boundary. */
export const Page = ({ i18n, ...rest }: PageProps) => {
  useEffect(() => {
    const began = import('./keepFocus').then(
      ({ keepFocus }) => keepFocus(),
      () => undefined,
    );
    return () => void began.then((end) => end?.());
  }, []);
  return (
    <StrictMode>
      <I18nContext value={i18n}>
        <ErrorBoundary {...rest} />
      </I18nContext>
    </StrictMode>
  );
};

/** On a render error wipes the visit and shows `fault`, which lists the urgent numbers. */
class ErrorBoundary extends Component<Omit<PageProps, 'i18n'>, { broken: boolean }> {
  /** State is set here, because a class field would add three compiler helpers to the first script. */
  constructor(props: Omit<PageProps, 'i18n'>) {
    super(props);
    this.state = { broken: false };
  }
  static getDerivedStateFromError() {
    return { broken: true };
  }
  // React keeps the previous fiber tree; two more renders release the one with the answers.
  override componentDidCatch() {
    this.props.wipe();
    this.forceUpdate(() => this.forceUpdate());
  }
  override render() {
    return this.state.broken ? this.props.fault : this.props.children;
  }
}
