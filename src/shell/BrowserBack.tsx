import { useEffect } from 'react';
import { hasAnswers } from '../catalog/questions';
import { confirmUnload } from './confirmUnload';
import { interceptBack } from './deviceBack';
import { useVisitActor } from './visit';

/** While mounted, handles the device's Back and confirms before unload. Renders nothing. */
export const BrowserBack = () => {
  const visitActor = useVisitActor();
  useEffect(() => interceptBack(visitActor, { byKey: true, byHistory: true }), [visitActor]);
  useEffect(() => confirmUnload(() => hasAnswers(visitActor.getSnapshot().context.answers)), [visitActor]);
  return null;
};
