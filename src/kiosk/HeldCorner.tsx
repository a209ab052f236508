import { useEffect, useRef } from 'react';

/** How long staff hold the corner, in milliseconds; nobody else ever has to hold anything. */
export const holdTime = 3_000;

/** The upper corner of the wall at rest. Held, it opens the staff's screen; touched, it does nothing. */
export const HeldCorner = ({ onHeld }: { onHeld: () => void }) => {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const letGo = () => clearTimeout(timer.current);
  useEffect(() => () => clearTimeout(timer.current), []);
  return (
    <div
      className="held-corner"
      aria-hidden="true"
      onPointerDown={() => {
        letGo();
        timer.current = setTimeout(onHeld, holdTime);
      }}
      onPointerUp={letGo}
      onPointerCancel={letGo}
      onPointerLeave={letGo}
    />
  );
};
