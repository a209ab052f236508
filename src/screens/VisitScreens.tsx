import { useEffect } from 'react';
import { hasAnswers } from '../catalog/questions';
import { useTag } from '../language/useTag';
import { useTranslation } from '../language/useTranslation';
import { useDrawnOnceMore } from '../shell/useDrawnOnceMore';
import { useVisit } from '../shell/visit';
import { Asking } from './Asking';
import { fetchAll, fetchLetters, fetchNext, HelpNow, Received, Results, Reviewing } from './lazyScreens';
import { Welcome } from './Welcome';

/** Renders the screen for the current state of the visit machine, the same for phone, kiosk and guide. */
export const VisitScreens = () => {
  const { visit } = useVisit();
  const { received } = visit.context;
  const hasBegun = hasAnswers(visit.context.answers);
  const { i18n } = useTranslation();
  useEffect(() => {
    if (received === null) void (hasBegun ? fetchAll : fetchNext)(i18n);
  }, [received, hasBegun, i18n]);
  const lettersAreLate = useTag() === 'ur';
  useEffect(() => {
    if (lettersAreLate) fetchLetters();
  }, [lettersAreLate]);
  const isWelcome = visit.matches({ visit: 'welcome' });
  const knowsNothing = isWelcome && !hasBegun && received === null;
  useDrawnOnceMore(knowsNothing);
  if (visit.matches({ help: 'open' })) return <HelpNow />;
  if (received !== null) return <Received code={received} />;
  if (isWelcome) return <Welcome />;
  if (visit.matches({ visit: 'results' })) return <Results />;
  if (visit.matches({ visit: 'reviewing' })) return <Reviewing />;
  return <Asking />;
};
