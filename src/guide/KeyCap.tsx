import { useContext } from 'react';
import { type KeyDeed, keyCaps } from './keys';
import { KeysOn } from './useKeys';

/** The key beside what it does. Hidden from screen readers, and gone while the keys are off. */
export const KeyCap = ({ deed }: { deed: KeyDeed }) =>
  useContext(KeysOn) ? (
    <span className="cap" aria-hidden="true">
      {keyCaps[deed]}
    </span>
  ) : null;

/** A button of the bar that has a key of its own, and says so to the eye and to a screen reader. */
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
