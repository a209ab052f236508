import { useEffect } from 'react';
import { bringBrowserBack } from './deviceBack';
import { useSend } from './visit';

/** The device's own Back, for as long as this stands. It shows nothing. */
export const BrowserBack = () => {
  const send = useSend();
  useEffect(() => bringBrowserBack(() => send({ type: 'back' })), [send]);
  return null;
};
