import { useEffect } from 'react';
import { bringBrowserBack } from './deviceBack';
import { useVisit } from './visit';

/** The device's own Back, for as long as this stands. It shows nothing. */
export const BrowserBack = () => {
  const { send } = useVisit();
  useEffect(() => bringBrowserBack(() => send({ type: 'back' })), [send]);
  return null;
};
