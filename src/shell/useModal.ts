import { type RefObject, useEffectEvent, useLayoutEffect, useRef } from 'react';

/** Told to the window whenever a dialog has come or gone. */
export const modalChange = 'modalchange';

/**
 * A dialog that lies over the page for as long as it is drawn. `onClose` is called by the key, the gesture and the
 * browser's Back, and must end the drawing. It is closed just before it is gone, so that the browser gives the focus
 * back where it was.
 */
export const useModal = (onClose: () => void): RefObject<HTMLDialogElement | null> => {
  const dialog = useRef<HTMLDialogElement>(null);
  const cancel = useEffectEvent(onClose);
  useLayoutEffect(() => {
    const opened = dialog.current;
    const onCancel = () => cancel();
    opened?.showModal();
    opened?.addEventListener('cancel', onCancel);
    dispatchEvent(new Event(modalChange));
    return () => {
      opened?.removeEventListener('cancel', onCancel);
      opened?.close();
      dispatchEvent(new Event(modalChange));
    };
  }, []);
  return dialog;
};
