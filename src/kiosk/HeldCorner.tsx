import { useEffect, useRef } from 'react';

/** How long staff must hold the corner, in milliseconds. */
export const holdTime = 3_000;

/** Opens the staff screen when held. A short touch does nothing, so that visitors do not open it by accident. */
export const HeldCorner = ({ onHeld }: { onHeld: () => void }) => {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const cancel = () => clearTimeout(timer.current);
  useEffect(() => () => clearTimeout(timer.current), []);
  return (
    <div
      className="held-corner"
      aria-hidden="true"
      onPointerDown={() => {
        cancel();
        timer.current = setTimeout(onHeld, holdTime);
      }}
      onPointerUp={cancel}
      onPointerCancel={cancel}
      onPointerLeave={cancel}
    />
  );
};
