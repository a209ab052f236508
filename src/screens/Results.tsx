import { type ReactNode, useMemo, useReducer, useState } from 'react';
import type { Borough } from '../catalog/newYork/boroughs';
import type { ProgramId } from '../catalog/programs';
import { type Judgement, judgeAll } from '../eligibility/judge';
import { pathOf } from '../eligibility/path';
import { AgeNotice } from '../handoff/ByAge';
import { SelectionContext } from '../handoff/Selection';
import { useToday } from '../handoff/useToday';
import { useTranslation } from '../language/useTranslation';
import { ScreenHeading } from '../shell/ScreenHeading';
import { useSnapshot } from '../shell/useSnapshot';
import { useVisit, useVisitActor } from '../shell/visit';
import { bandsOf, isAnyTooOld, whatToDoFirst } from './bands';
import { Deferred } from './Deferred';
import { DroppedNotice } from './DroppedNotice';
import { Frame } from './Frame';
import { MyList, SeeMyList } from './MyList';
import { ResultBand } from './ResultBand';
import { type SettledQuestion, SettledQuestionContext } from './settledQuestion';
import { wearTakeAway } from './takeAwayStyle';

/** The results: a few programs to start with, the rest collapsed. */
export const Results = () => {
  const { visit } = useVisit();
  const judgements = judgeAll(visit.context.answers);
  return (
    <Selecting>
      {visit.matches({ visit: { results: 'list' } }) ? (
        <MyList judgements={judgements} />
      ) : (
        <Found judgements={judgements} />
      )}
    </Selecting>
  );
};

/** The screen, once its style is there. */
export const loadResults = () => wearTakeAway().then(() => Results);

/** What stands inside can be ticked. A tick is drawn at once: a box may not spring back under the finger. */
const Selecting = ({ children }: { children: ReactNode }) => {
  const visitActor = useVisitActor();
  const { selection } = useSnapshot(visitActor).context;
  const controls = useMemo(
    () => ({
      ...selection,
      look: (borough: Borough) => visitActor.send({ type: 'select.borough', borough }),
      take: (program: ProgramId, taken: boolean) =>
        visitActor.send({ type: 'select.program', program, taken }),
      takePlace: (program: ProgramId, place: string, taken: boolean) =>
        visitActor.send({ type: 'select.place', program, place, taken }),
    }),
    [selection, visitActor],
  );
  return <SelectionContext value={controls}>{children}</SelectionContext>;
};

const Found = ({ judgements }: { judgements: readonly Judgement[] }) => {
  const { t } = useTranslation();
  const { visit, send } = useVisit();
  const settled = useReducer(settle, { program: null, times: 0 });
  const { answers, dropped } = visit.context;
  const today = useToday();
  // Computed once per visit to this screen, so that an open card does not collapse when an answer changes.
  const [first] = useState(() => whatToDoFirst(judgements, answers, today));
  const bands = bandsOf(judgements, answers, today, first);
  const lastFirst = bands
    .map(({ whole }) => whole.judgements.some(({ program }) => first.has(program)))
    .lastIndexOf(true);
  const tooOld = isAnyTooOld(judgements, today);
  const isOnlyOpenDoors = bands.find(({ group }) => group !== 'urgent')?.group === 'information';
  return (
    <Frame>
      <SettledQuestionContext value={settled}>
        <div className="results">
          <DroppedNotice dropped={dropped} />
          <ScreenHeading title={`${t('titles.results')} – ${t('site.name')}`}>
            {t('results.heading')}
          </ScreenHeading>
          <AgeNotice tooOld={isOnlyOpenDoors && tooOld} />
          {!(isOnlyOpenDoors && tooOld) && (
            <p className="lead">{isOnlyOpenDoors ? t('results.nothingFits') : t('results.lead')}</p>
          )}
          <SoFar />
          {bands.map((band, at) => (
            <Deferred key={band.group} atOnce={at === 0}>
              <ResultBand band={band} />
              {at === lastFirst && <AfterTheFirst judgements={judgements} />}
            </Deferred>
          ))}
          <Deferred>
            <button type="button" className="quiet review-again" onClick={() => send({ type: 'review' })}>
              {t('results.review')}
            </button>
          </Deferred>
        </div>
      </SettledQuestionContext>
    </Frame>
  );
};

const AfterTheFirst = ({ judgements }: { judgements: readonly Judgement[] }) => {
  const { t } = useTranslation();
  return (
    <>
      <p className="hint">
        <small>{t('frame.disclaimer')}</small>
      </p>
      <SeeMyList judgements={judgements} />
    </>
  );
};

const settle = ({ times }: SettledQuestion, program: ProgramId): SettledQuestion => ({
  program,
  times: times + 1,
});

const SoFar = () => {
  const { t } = useTranslation();
  const { visit, send } = useVisit();
  const { pending } = pathOf(visit.context.answers);
  if (pending.length === 0) return null;
  return (
    <p className="so-far">
      {t('results.soFar', { count: pending.length })}{' '}
      <button type="button" className="quiet" onClick={() => send({ type: 'resume' })}>
        {t('results.resume')}
      </button>
    </p>
  );
};
