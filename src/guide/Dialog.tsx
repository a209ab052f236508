import type { ReactNode } from 'react';
import { useTranslation } from '../language/useTranslation';
import { useModal } from '../shell/useModal';

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
