import { type RefObject, useLayoutEffect, useRef } from 'react';
import { topLayer, useBack } from './layers';

/**
 * A dialog that lies over the page for as long as it is drawn. `onClose` is called by the key, the gesture and the
 * browser's Back, and must end the drawing. It is closed just before it is gone, so that the browser gives the focus
 * back where it was.
 */
export const useModal = (onClose: () => void): RefObject<HTMLDialogElement | null> => {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const opened = dialog.current;
    opened?.showModal();
    opened?.addEventListener('cancel', () => topLayer()?.close());
    return () => opened?.close();
  }, []);
  useBack('dialog', onClose);
  return dialog;
};
