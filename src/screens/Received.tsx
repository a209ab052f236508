import { hasAnswers } from '../catalog/questions';
import { ReceivedList } from '../handoff/ReceivedList';
import { addTakeAwayStyle } from '../handoff/takeAwayStyle';
import { UpdateOffer } from '../shell/offline/UpdateOffer';
import { useVisit } from '../shell/visit';
import { Frame } from './Frame';

/** A list opened from a link. It may cover a visit in progress, whose answers stay. */
export const Received = ({ code }: { code: string }) => {
  const { visit, send } = useVisit();
  return (
    <Frame>
      {/* A code may open this page alone; it then has to keep the site for a phone without a network. */}
      {!hasAnswers(visit.context.answers) && <UpdateOffer />}
      <ReceivedList code={code} onStart={() => send({ type: 'received.close' })} />
    </Frame>
  );
};

/** The screen, once its style is there. */
export const loadReceived = () => addTakeAwayStyle().then(() => Received);
