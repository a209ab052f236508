import { createContext, startTransition, useContext } from 'react';
import type { ActorRefFrom, SnapshotFrom } from 'xstate';
import type { visitMachine } from '../../machines/visit';
import { type Answers, isUnknowing } from '../catalog/questions';
import { type Draw, useSnapshot } from './useSnapshot';

export { useTag } from '../language/useTag';

export type VisitActor = ActorRefFrom<typeof visitMachine>;
export type Visit = SnapshotFrom<typeof visitMachine>;

export const VisitContext = createContext<VisitActor | null>(null);

/** The visit itself, for who reads of it what must be drawn at once. */
export const useVisitActor = (): VisitActor => {
  const visitActor = useContext(VisitContext);
  if (!visitActor) throw new Error('A screen stands outside of VisitContext.');
  return visitActor;
};

/** In pieces, so that the page goes on answering to touch; the end of a visit at once, for a page that is left gets no more. */
const drawStep: Draw<Visit> = (next, show) =>
  next.matches({ visit: 'welcome' }) ? show() : startTransition(show);

/** The visit as it stands, and the way to tell it what happened. */
export const useVisit = (): { visit: Visit; send: VisitActor['send'] } => {
  const visitActor = useVisitActor();
  return { visit: useSnapshot(visitActor, drawStep), send: visitActor.send };
};

/**
 * Only the way to tell the visit what happened. Whatever outlives a visit must use this: React keeps what it
 * drew before the last time, and with it the answers of somebody who has gone.
 */
export const useSend = (): VisitActor['send'] => useVisitActor().send;

/** Which form of a question fits the person the help is for: about oneself, a child or another. */
export const personOf = (answers: Answers): 'child' | 'person' | undefined => {
  const { helpFor } = answers;
  if (helpFor === undefined || isUnknowing(helpFor) || helpFor === 'me') return undefined;
  return helpFor === 'myChild' ? 'child' : 'person';
};
