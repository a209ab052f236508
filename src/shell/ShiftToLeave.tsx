import { useEffect, useEffectEvent, useState } from 'react';
import { useTranslation } from '../language/useTranslation';
import { useLeave } from './LeaveQuickly';
import { watchShift } from './shift';

/** Leaving by the keyboard. One of these stands in each frame. */
export const ShiftToLeave = () => <ShiftPresses onLeave={useLeave()} />;

/**
 * Counts presses of Shift and says how many are left. It watches from first to last: words that arrive between
 * a press and its release must not make it lose the press.
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
