import { useEffect, useState } from 'react';
import { useTranslation } from '../language/useTranslation';
import { useLeave } from './LeaveQuickly';
import { watchShift } from './shift';

/** Counts presses of Shift and says how many are left. One of these stands in each frame. */
export const ShiftToLeave = () => {
  const { t } = useTranslation();
  const leave = useLeave();
  const [left, setLeft] = useState<number | 'none' | 'timedOut'>('none');
  useEffect(() => watchShift({ onCount: (count) => setLeft(count ?? 'timedOut'), onLeave: leave }), [leave]);
  return (
    <p role="status" className="reads">
      {typeof left === 'number' && t('leave.pressesLeft', { count: left })}
      {left === 'timedOut' && t('leave.timedOut')}
    </p>
  );
};
