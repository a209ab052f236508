import type { ReactNode } from 'react';

/** Something that is there for who wants it. Native, so that it opens without our script too. */
export const Fold = ({
  summary,
  className,
  children,
}: {
  summary: ReactNode;
  className?: string;
  children: ReactNode;
}) => (
  <details className={`fold${className ? ` ${className}` : ''}`}>
    <summary>{summary}</summary>
    <div className="fold-inside">{children}</div>
  </details>
);
