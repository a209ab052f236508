import { todayByClock } from '../catalog/clock';
import { useTimeDerived } from './useNow';

/** Today by the device clock, YYYY-MM-DD; re-renders when the day changes. */
export const useToday = (): string => useTimeDerived(todayByClock);
