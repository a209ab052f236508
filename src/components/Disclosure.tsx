import type { ReactNode } from 'react';

/** A native `details`, so that it works without JavaScript; `open` is the initial state. */
export const Disclosure = ({
  summary,
  className,
  open,
  children,
}: {
  summary: ReactNode;
  className?: string;
  open?: boolean;
  children: ReactNode;
}) => (
  <details className={`fold${className ? ` ${className}` : ''}`} open={open}>
    <summary>{summary}</summary>
    <div className="fold-inside">{children}</div>
  </details>
);
