import { useContext } from 'react';
import { type KeyDeed, keyCaps } from './keys';
import { KeysOn } from './useKeys';

/** The shortcut shown beside a control. Hidden from screen readers, and while shortcuts are off. */
export const KeyCap = ({ deed }: { deed: KeyDeed }) =>
  useContext(KeysOn) ? (
    <span className="cap" aria-hidden="true">
      {keyCaps[deed]}
    </span>
  ) : null;

/** A toolbar button with a shortcut, exposed as `aria-keyshortcuts`. */
export const KeyButton = ({
  deed,
  words,
  onClick,
}: {
  deed: KeyDeed;
  words: string;
  onClick: () => void;
}) => (
  <button
    type="button"
    className="bar-button"
    data-tool={deed}
    aria-keyshortcuts={useContext(KeysOn) ? keyCaps[deed] : undefined}
    onClick={onClick}
  >
    {words} <KeyCap deed={deed} />
  </button>
);
