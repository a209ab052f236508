import { todayByClock } from '../catalog/clock';
import { useAsTimePasses } from './useNow';

/** Today by the device clock, YYYY-MM-DD; re-renders when the day changes. */
export const useToday = (): string => useAsTimePasses(todayByClock);
