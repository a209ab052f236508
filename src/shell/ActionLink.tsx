import type { ReactNode } from 'react';

/**
 * A button that is a link where our script has not come: `href` then leads to a page that does without. A
 * keyboard's space presses it like any button. `early` is what it does meanwhile. A search engine finds the page
 * by its own name elsewhere, not by that of a button. `always` where it stands at one place on all screens.
 */
export const ActionLink = ({
  href,
  className,
  early,
  always,
  onAct,
  children,
}: {
  href: string;
  className: string;
  early?: string;
  always?: true;
  onAct: () => void;
  children: ReactNode;
}) => (
  // biome-ignore lint/a11y/useSemanticElements: a button leads nowhere without a script
  <a
    role="button"
    href={href}
    rel="nofollow"
    className={className}
    data-early={early}
    data-always={always}
    draggable={false}
    onClick={(event) => {
      event.preventDefault();
      onAct();
    }}
    onKeyDown={(event) => {
      if (event.key !== ' ') return;
      event.preventDefault();
      onAct();
    }}
  >
    {children}
  </a>
);
