import { ReceivedList } from '../handoff/ReceivedList';
import { useSend } from '../shell/visit';
import { Frame } from './Frame';

/** A list opened from a link. It may cover a visit in progress, whose answers stay. */
export const Received = ({ code }: { code: string }) => {
  const send = useSend();
  return (
    <Frame>
      <ReceivedList code={code} onStart={() => send({ type: 'received.close' })} />
    </Frame>
  );
};
