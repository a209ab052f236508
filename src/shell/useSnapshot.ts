import { useEffect, useState } from 'react';
import type { AnyActorRef, SnapshotFrom } from 'xstate';

/** Has a step drawn, at once, in pieces or not at all. It must be the same function at each call. */
export type Draw<Snapshot> = (next: Snapshot, show: () => void, before: Snapshot) => void;

const atOnce: Draw<unknown> = (_, show) => show();

/** An actor as it stands; what uses it is drawn anew at each of its steps. The one way to read an actor in a screen. */
export const useSnapshot = <Actor extends AnyActorRef>(
  actor: Actor,
  draw: Draw<SnapshotFrom<Actor>> = atOnce,
): SnapshotFrom<Actor> => {
  const [snapshot, show] = useState<SnapshotFrom<Actor>>(() => actor.getSnapshot());
  useEffect(() => {
    let last: SnapshotFrom<Actor> = actor.getSnapshot();
    show(last);
    const follow = (next: SnapshotFrom<Actor>) => {
      draw(next, () => show(next), last);
      last = next;
    };
    const { unsubscribe } = actor.subscribe(follow);
    return unsubscribe;
  }, [actor, draw]);
  return snapshot;
};
