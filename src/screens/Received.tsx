import { ReceivedList } from '../handoff/ReceivedList';
import { useBack } from '../shell/layers';
import { useVisit } from '../shell/visit';
import { Frame } from './Frame';
import { HelpNow } from './lazyScreens';

/** A list that somebody brought along in a link, before and without any visit. */
export const Received = ({ code, onDone }: { code: string; onDone: () => void }) => {
  const { visit } = useVisit();
  useBack('list', onDone);
  if (visit.matches({ help: 'open' })) return <HelpNow />;
  return (
    <Frame onBack={onDone}>
      <ReceivedList code={code} onStart={onDone} />
    </Frame>
  );
};
