import { useContext } from 'react';
import { type KeyAction, keyCaps } from './keys';
import { KeysOn } from './useKeys';

/** The shortcut shown beside a control. Hidden from screen readers, and while shortcuts are off. */
export const KeyCap = ({ action }: { action: KeyAction }) =>
  useContext(KeysOn) ? (
    <span className="cap" aria-hidden="true">
      {keyCaps[action]}
    </span>
  ) : null;

/** A toolbar button with a shortcut, exposed as `aria-keyshortcuts`. */
export const KeyButton = ({
  action,
  words,
  onClick,
}: {
  action: KeyAction;
  words: string;
  onClick: () => void;
}) => (
  <button
    type="button"
    className="bar-button"
    data-tool={action}
    aria-keyshortcuts={useContext(KeysOn) ? keyCaps[action] : undefined}
    onClick={onClick}
  >
    {words} <KeyCap action={action} />
  </button>
);
