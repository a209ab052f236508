import { useEffect } from 'react';
import { hasAnswers } from '../catalog/questions';
import { confirmUnload } from './confirmUnload';
import { interceptBack } from './deviceBack';
import { useScreener } from './visit';

/** The device's own Back, for as long as this stands, and the question before a reload. It shows nothing. */
export const BrowserBack = () => {
  const screener = useScreener();
  useEffect(() => interceptBack(screener, { byKey: true, byHistory: true }), [screener]);
  useEffect(() => confirmUnload(() => hasAnswers(screener.getSnapshot().context.answers)), [screener]);
  return null;
};
