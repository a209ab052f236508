import { useContext, useEffect } from 'react';
import { askBeforeLosing } from './askBeforeLosing';
import { catchBack } from './deviceBack';
import { VisitContext } from './visit';

/** The device's own Back, for as long as this stands, and the question before a reload. It shows nothing. */
export const BrowserBack = () => {
  const screener = useContext(VisitContext);
  useEffect(() => catchBack(true), []);
  useEffect(
    () => askBeforeLosing(() => Object.keys(screener?.getSnapshot().context.answers ?? {}).length > 0),
    [screener],
  );
  return null;
};
