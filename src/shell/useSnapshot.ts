import { useCallback, useSyncExternalStore } from 'react';
import type { AnyActorRef, SnapshotFrom } from 'xstate';

/** An actor as it stands; what uses it is drawn anew at each of its steps. */
export const useSnapshot = <Actor extends AnyActorRef>(actor: Actor): SnapshotFrom<Actor> => {
  const follow = useCallback(
    (stepped: () => void) => {
      const { unsubscribe } = actor.subscribe(stepped);
      return unsubscribe;
    },
    [actor],
  );
  const look = () => actor.getSnapshot();
  return useSyncExternalStore(follow, look, look);
};
