import { useEffect } from 'react';
import { hasAnswers } from '../catalog/questions';
import { confirmUnload } from './confirmUnload';
import { interceptBack } from './deviceBack';
import { useVisitActor } from './visit';

/** The device's own Back, for as long as this stands, and the question before a reload. It shows nothing. */
export const BrowserBack = () => {
  const visitActor = useVisitActor();
  useEffect(() => interceptBack(visitActor, { byKey: true, byHistory: true }), [visitActor]);
  useEffect(() => confirmUnload(() => hasAnswers(visitActor.getSnapshot().context.answers)), [visitActor]);
  return null;
};
