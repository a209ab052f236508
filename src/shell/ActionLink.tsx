import type { ReactNode } from 'react';

/**
 * A button that falls back to a link: without JavaScript `href` leads to a static page. `early` is read by
 * `early/firstTouch.ts` until the app is loaded; `always` exempts it from `early/touchGuard.ts`. `nofollow`, since the
 * static pages are linked by their titles elsewhere.
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
  // biome-ignore lint/a11y/useSemanticElements: a button does nothing without JavaScript
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
