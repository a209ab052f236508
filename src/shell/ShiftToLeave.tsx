import { useEffect, useEffectEvent, useState } from 'react';
import { useTranslation } from '../language/useTranslation';
import { useLeave } from './LeaveQuickly';
import { watchShift } from './shift';

/** Quick exit by pressing Shift three times. Mount one per frame. */
export const ShiftToLeave = () => <ShiftPresses onLeave={useLeave()} />;

/**
 * Announces how many presses of Shift are left. The watcher is installed once, so that a rerender between press and
 * release, as when translations arrive, does not lose the press.
 */
export const ShiftPresses = ({ onLeave }: { onLeave: () => void }) => {
  const { t } = useTranslation();
  const [left, setLeft] = useState<number | 'none' | 'timedOut'>('none');
  const leave = useEffectEvent(onLeave);
  useEffect(() => watchShift({ onCount: (count) => setLeft(count ?? 'timedOut'), onLeave: leave }), []);
  return (
    <p role="status" className="reads">
      {typeof left === 'number' && t('leave.pressesLeft', { count: left })}
      {left === 'timedOut' && t('leave.timedOut')}
    </p>
  );
};
