import { ReceivedList } from '../handoff/ReceivedList';
import { useSend } from '../shell/visit';
import { Frame } from './Frame';
import { wearTakeAway } from './takeAwayStyle';

/** A list that somebody brought along in a link, without or over a visit. */
export const Received = ({ code }: { code: string }) => {
  const send = useSend();
  return (
    <Frame>
      <ReceivedList code={code} onStart={() => send({ type: 'received.close' })} />
    </Frame>
  );
};

/** The screen, once its style is there. */
export const loadReceived = () => wearTakeAway().then(() => Received);
