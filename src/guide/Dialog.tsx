import type { ReactNode } from 'react';
import { useTranslation } from '../language/useTranslation';
import { useModal } from '../shell/useModal';

/** A modal dialog, closed by Escape, Close or the page's Back button. Focus returns to the element that opened it. */
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
  const dialog = useModal(onClose);
  return (
    <dialog ref={dialog} className={`guide-dialog${className ? ` ${className}` : ''}`} aria-label={heading}>
      <div className="dialog-head">
        <h2>{heading}</h2>
        <button type="button" className="quiet" onClick={onClose}>
          {t('bar.close')}
        </button>
      </div>
      {children}
    </dialog>
  );
};
