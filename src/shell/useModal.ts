import { type RefObject, useEffectEvent, useLayoutEffect, useRef } from 'react';

/** Window event: a dialog was opened or closed. */
export const modalChange = 'modalchange';

const liveRegion = (): Element => {
  const region = document.createElement('p');
  region.setAttribute('role', 'status');
  region.className = 'said reads';
  return region;
};

/**
 * Opens a modal `dialog` while mounted. `onClose` is called on Escape and every form of Back, and must unmount it. The
 * dialog is closed before it is removed, so that the browser restores the focus.
 */
export const useModal = (onClose: () => void): RefObject<HTMLDialogElement | null> => {
  const dialog = useRef<HTMLDialogElement>(null);
  const cancel = useEffectEvent(onClose);
  useLayoutEffect(() => {
    const opened = dialog.current;
    const onCancel = () => cancel();
    opened?.append(liveRegion());
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
