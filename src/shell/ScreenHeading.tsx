import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';

let movedOn = false;

/**
 * The heading of a screen. Sets the document title and takes the focus on every screen but the first, so that a screen
 * reader starts there.
 */
export const ScreenHeading = ({ title, children }: { title: string; children: ReactNode }) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (movedOn) {
      heading.current?.focus({ preventScroll: true });
      window.scrollTo(0, 0);
    }
    movedOn = true;
  }, []);
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
};
