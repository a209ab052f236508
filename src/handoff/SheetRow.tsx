import { type ReactNode, useState } from 'react';

/**
 * A part of the sheet. On the screen what has the class `more` inside waits for a touch; on paper all of it stands,
 * which a closed `details` does not in every browser.
 */
export const SheetRow = ({
  head,
  label,
  className = '',
  children,
}: {
  head?: ReactNode;
  label: ReactNode;
  className?: string;
  children: ReactNode;
}) => {
  const [open, setOpen] = useState(false);
  return (
    <section className={`row ${className}`} data-open={open || undefined}>
      {head}
      <button type="button" className="unfold" aria-expanded={open} onClick={() => setOpen(!open)}>
        {label}
      </button>
      {children}
    </section>
  );
};
