import { type RefObject, useLayoutEffect, useRef } from 'react';

/**
 * A dialog that lies over the page for as long as it is drawn. It is closed just before it is gone, so that the
 * browser gives the focus back where it was. Listen for `cancel`, which comes with the key or the gesture; `close`
 * comes later, when the next key may already have opened another.
 */
export const useModal = (): RefObject<HTMLDialogElement | null> => {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const opened = dialog.current;
    opened?.showModal();
    return () => opened?.close();
  }, []);
  return dialog;
};
