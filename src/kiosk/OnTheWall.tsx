import { useEffect } from 'react';
import { AtThisCenter } from '../handoff/AtThisCenter';
import { useTranslation } from '../language/useTranslation';
import { VisitScreens } from '../screens/VisitScreens';
import { interceptBack } from '../shell/deviceBack';
import { useVisit, useVisitActor, type VisitActor } from '../shell/visit';
import type { Center } from './center';
import { PhoneList } from './PhoneList';
import { ScrollButtons } from './ScrollButtons';

/** The visit screens with the kiosk's additions. If the copy is too old (`isOld`), only phone numbers are shown. */
export const OnTheWall = ({ center, isOld }: { center: Center; isOld: boolean }) => {
  const { visit } = useVisit();
  const visitActor = useVisitActor();
  useEffect(() => interceptBack(overTheVisit(visitActor), { byKey: true, byHistory: false }), [visitActor]);
  const helping = visit.matches({ help: 'open' });
  if (isOld && !helping)
    return (
      <>
        <PhoneList />
        <ScrollButtons />
      </>
    );
  const isWelcome = visit.matches({ visit: 'welcome' }) && !helping;
  return (
    <>
      <VisitScreens />
      {isWelcome && <Limit seconds={center.idleSeconds} />}
      {(helping || visit.matches({ visit: 'results' })) && <AtThisCenter />}
      <ScrollButtons />
    </>
  );
};

/** Escape closes the help screen and the list, but never goes back a question. */
const overTheVisit = (visitActor: VisitActor) => ({
  send: visitActor.send,
  subscribe: (stepped: () => void) => visitActor.subscribe(stepped),
  getSnapshot: () => {
    const visit = visitActor.getSnapshot();
    return { can: () => visit.matches({ help: 'open' }) || visit.matches({ visit: { results: 'list' } }) };
  },
});

/** Says once, before the first question, how long the kiosk waits and what it does then. */
const Limit = ({ seconds }: { seconds: number }) => {
  const { t } = useTranslation('kiosk');
  return (
    <aside className="limit">
      <p>{t('limit', { count: seconds })}</p>
    </aside>
  );
};
