import { createContext, startTransition, useContext, useEffect, useState } from 'react';
import type { ActorRefFrom, SnapshotFrom } from 'xstate';
import type { visitMachine } from '../../machines/visit';
import { type Answers, isUnknowing } from '../catalog/questions';

export { useTag } from '../language/useTag';

export type VisitActor = ActorRefFrom<typeof visitMachine>;
export type Visit = SnapshotFrom<typeof visitMachine>;

export const VisitContext = createContext<VisitActor | null>(null);

const useScreener = (): VisitActor => {
  const screener = useContext(VisitContext);
  if (!screener) throw new Error('A screen stands outside of VisitContext.');
  return screener;
};

/**
 * The visit as it stands, and the way to tell it what happened. A step is drawn in pieces, so that the page goes on
 * answering to touch; the end of a visit at once, for a page that is being left is given no more pieces.
 */
export const useVisit = (): { visit: Visit; send: VisitActor['send'] } => {
  const screener = useScreener();
  const [visit, show] = useState(() => screener.getSnapshot());
  useEffect(() => {
    const follow = (next: Visit) =>
      next.matches({ visit: 'welcome' }) ? show(next) : startTransition(() => show(next));
    follow(screener.getSnapshot());
    const { unsubscribe } = screener.subscribe(follow);
    return unsubscribe;
  }, [screener]);
  return { visit, send: screener.send };
};

/**
 * Only the way to tell the visit what happened. Whatever outlives a visit must use this: React keeps what it
 * drew before the last time, and with it the answers of somebody who has gone.
 */
export const useSend = (): VisitActor['send'] => useScreener().send;

/** Which form of a question fits the person the help is for: about oneself, a child or another. */
export const personOf = (answers: Answers): 'child' | 'person' | undefined => {
  const { helpFor } = answers;
  if (helpFor === undefined || isUnknowing(helpFor) || helpFor === 'me') return undefined;
  return helpFor === 'myChild' ? 'child' : 'person';
};
