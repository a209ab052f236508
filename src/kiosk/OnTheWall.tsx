import { useEffect } from 'react';
import { useTranslation } from '../language/useTranslation';
import { VisitScreens } from '../screens/VisitScreens';
import { interceptBack } from '../shell/deviceBack';
import { useVisit, useVisitActor, type VisitActor } from '../shell/visit';
import { AtThisCenter } from './AtThisCenter';
import type { Center } from './center';
import { PhoneList } from './PhoneList';
import { ScrollButtons } from './ScrollButtons';

/** The visit's own screens, and what a wall adds to them. A copy that is too old answers nothing. */
export const OnTheWall = ({ center, isOld }: { center: Center; isOld: boolean }) => {
  const { visit } = useVisit();
  const visitActor = useVisitActor();
  useEffect(() => interceptBack(overTheVisit(visitActor), { byKey: true, byHistory: false }), [visitActor]);
  const helping = visit.matches({ help: 'open' });
  if (isOld && !helping)
    return (
      <>
        <PhoneList center={center} />
        <ScrollButtons />
      </>
    );
  const isWelcome = visit.matches({ visit: 'welcome' }) && !helping;
  return (
    <>
      <VisitScreens />
      {isWelcome && <Limit seconds={center.idleSeconds} />}
      {(helping || visit.matches({ visit: 'results' })) && <AtThisCenter center={center} />}
      <ScrollButtons />
    </>
  );
};

/** On a wall Escape leaves what lies over the visit and its results, and never a question. */
const overTheVisit = (visitActor: VisitActor) => ({
  send: visitActor.send,
  subscribe: (stepped: () => void) => visitActor.subscribe(stepped),
  getSnapshot: () => {
    const visit = visitActor.getSnapshot();
    return { can: () => visit.matches({ help: 'open' }) || visit.matches({ visit: { results: 'list' } }) };
  },
});

/** Said once, before anything is asked: how long the wall waits, and what it does then. */
const Limit = ({ seconds }: { seconds: number }) => {
  const { t } = useTranslation('kiosk');
  return <p className="limit">{t('limit', { count: seconds })}</p>;
};
