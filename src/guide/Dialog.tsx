import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from '../language/useTranslation';

/** Something over the visit. Escape, Close and the page's own Back put it away; the focus returns by itself. */
export const Dialog = ({
  heading,
  className,
  onClose,
  children,
}: {
  heading: string;
  className?: string;
  onClose: () => void;
  children: ReactNode;
}) => {
  const { t } = useTranslation('guide');
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  // The browser tells of a closed dialog only later; a guide's next key may be faster, and open another.
  const putAway = () => {
    dialog.current?.close();
    onClose();
  };
  return (
    <dialog
      ref={dialog}
      className={`guide-dialog${className ? ` ${className}` : ''}`}
      onClose={onClose}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        putAway();
      }}
      aria-label={heading}
    >
      <div className="dialog-head">
        <h2>{heading}</h2>
        <button type="button" className="quiet" onClick={putAway}>
          {t('bar.close')}
        </button>
      </div>
      {children}
    </dialog>
  );
};
