import { useEffect, useState } from 'react';

/** Whether `awaited`, false for nothing, has been pending for more than half a second. */
export const useSlow = (awaited: object | boolean): boolean => {
  const [slow, setSlow] = useState<object | boolean>(false);
  useEffect(() => {
    const soon = setTimeout(setSlow, 500, awaited);
    return () => clearTimeout(soon);
  }, [awaited]);
  return awaited !== false && slow === awaited;
};
