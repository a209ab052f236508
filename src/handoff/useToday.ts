import { todayByClock } from '../catalog/clock';
import { useAsTimePasses } from './useNow';

/** Today by the clock of this device, YYYY-MM-DD; what shows it is drawn again when another day begins. */
export const useToday = (): string => useAsTimePasses(todayByClock);
