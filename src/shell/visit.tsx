import { createContext, startTransition, useContext } from 'react';
import type { ActorRefFrom, SnapshotFrom } from 'xstate';
import type { visitMachine } from '../../machines/visit';
import { type Answers, isNonAnswer } from '../catalog/questions';
import { type Draw, useSnapshot } from './useSnapshot';

export type VisitActor = ActorRefFrom<typeof visitMachine>;
export type Visit = SnapshotFrom<typeof visitMachine>;

export const VisitContext = createContext<VisitActor | null>(null);

/** The visit's actor, for reading it without the transition of `useVisit`. @throws Error outside of `VisitContext`. */
export const useVisitActor = (): VisitActor => {
  const visitActor = useContext(VisitContext);
  if (!visitActor) throw new Error('A screen stands outside of VisitContext.');
  return visitActor;
};

/** Renders in a transition to stay responsive, but a wipe at once, because a page being left gets no more frames. */
const drawStep: Draw<Visit> = (next, show) =>
  next.matches({ visit: 'welcome' }) ? show() : startTransition(show);

export const useVisit = (): { visit: Visit; send: VisitActor['send'] } => {
  const visitActor = useVisitActor();
  return { visit: useSnapshot(visitActor, drawStep), send: visitActor.send };
};

/**
 * Components that outlive a visit must use this and not `useVisit`: React keeps the previous render, and with it the
 * answers of the person before.
 */
export const useSend = (): VisitActor['send'] => useVisitActor().send;

/** Which wording of a question fits: about the user (undefined), their child, or another person. */
export const personOf = (answers: Answers): 'child' | 'person' | undefined => {
  const { helpFor } = answers;
  if (helpFor === undefined || isNonAnswer(helpFor) || helpFor === 'me') return undefined;
  return helpFor === 'myChild' ? 'child' : 'person';
};
