import type { ReactNode } from 'react';

/** Something that is there for who wants it. Native, so that it opens without our script too; `open` opens it at first. */
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
