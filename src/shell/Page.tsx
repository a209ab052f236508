import type { i18n } from 'i18next';
import { Component, type ReactNode, StrictMode, useEffect } from 'react';
import { I18nContext } from '../language/useTranslation';

interface PageProps {
  words: i18n;
  /** Forgets all that this page knows of a person. */
  wipe: () => void;
  /** What stands there once a part of the page broke. */
  fault: ReactNode;
  children: ReactNode;
}

/** What every way of use stands in: the words, and the last resort when a part of the page breaks. */
export const Page = ({ words, ...rest }: PageProps) => {
  useEffect(() => {
    import('./keepFocus').then(
      ({ keepFocus }) => keepFocus(),
      () => undefined,
    );
  }, []);
  return (
    <StrictMode>
      <I18nContext value={words}>
        <ErrorBoundary {...rest} />
      </I18nContext>
    </StrictMode>
  );
};

/** When a part of the page breaks: forget, say so in the person's language, and keep the numbers in sight. */
class ErrorBoundary extends Component<Omit<PageProps, 'words'>, { broken: boolean }> {
  /** Not a field: those cost every visitor three helpers of the compiler. */
  constructor(props: Omit<PageProps, 'words'>) {
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
    return this.state.broken ? this.props.fault : this.props.children;
  }
}
