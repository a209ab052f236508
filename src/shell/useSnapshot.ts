import { useEffect, useState } from 'react';
import type { AnyActorRef, SnapshotFrom } from 'xstate';

/** Decides whether and how a snapshot is rendered: `show` at once, in a transition or never. Must be stable. */
export type Draw<Snapshot> = (next: Snapshot, show: () => void, before: Snapshot) => void;

const atOnce: Draw<unknown> = (_, show) => show();

/** The actor's current snapshot; rerenders on each transition, as `draw` decides. */
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
