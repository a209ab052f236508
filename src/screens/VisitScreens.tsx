import { useContext, useEffect } from 'react';
import { useTag } from '../language/useTag';
import { useTranslation } from '../language/useTranslation';
import { useBack } from '../shell/layers';
import { ModeContext } from '../shell/ModeContext';
import { useDrawnOnceMore } from '../shell/useDrawnOnceMore';
import { useSend, useVisit, type Visit } from '../shell/visit';
import { Asking } from './Asking';
import { fetchAll, fetchLetters, fetchNext, HelpNow, Results, Reviewing } from './lazyScreens';
import { SelectionScope } from './SelectionScope';
import { Welcome } from './Welcome';

/** The screen that the visit is on. Every way of use shows these same screens. */
export const VisitScreens = () => {
  const { visit } = useVisit();
  const begun = Object.keys(visit.context.answers).length > 0;
  const { i18n } = useTranslation();
  useEffect(() => void (begun ? fetchAll : fetchNext)(i18n), [begun, i18n]);
  const lettersAreLate = useTag() === 'ur';
  useEffect(() => {
    if (lettersAreLate) fetchLetters();
  }, [lettersAreLate]);
  const isWelcome = visit.matches({ visit: 'welcome' });
  useDrawnOnceMore(isWelcome);
  if (isWelcome) return visit.matches({ help: 'open' }) ? <HelpNow /> : <Welcome />;
  return (
    <SelectionScope answers={visit.context.answers}>
      <BegunVisit visit={visit} />
    </SelectionScope>
  );
};

const BegunVisit = ({ visit }: { visit: Visit }) => {
  const send = useSend();
  const isOnTheWall = useContext(ModeContext) === 'kiosk';
  useBack('visit', isOnTheWall ? null : () => send({ type: 'back' }));
  if (visit.matches({ help: 'open' })) return <HelpNow />;
  if (visit.matches({ visit: 'results' })) return <Results />;
  if (visit.matches({ visit: 'reviewing' })) return <Reviewing />;
  return <Asking />;
};
