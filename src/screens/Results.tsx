import { useReducer, useState } from 'react';
import type { ProgramId } from '../catalog/programs';
import { ScreenHeading } from '../components/ScreenHeading';
import { type Judgement, judgeAll } from '../eligibility/judge';
import { pathOf } from '../eligibility/path';
import { AgeNotice } from '../handoff/Aged';
import { useTaking } from '../handoff/Taking';
import { useToday } from '../handoff/useToday';
import { useTranslation } from '../language/useTranslation';
import { Afterwards } from './Afterwards';
import { bandsOf, isAnyTooOld, whatToDoFirst } from './bands';
import { DroppedNotice } from './DroppedNotice';
import { Frame } from './Frame';
import { ResultBand } from './ResultBand';
import { type Settled, SettledContext } from './settled';
import { MyList, SeeMyList } from './TakingAlong';
import { useVisit } from './visit';

/** What may help: a few things to do first, and the rest one touch away. There is no empty page. */
export const Results = () => {
  const { visit } = useVisit();
  const taking = useTaking();
  const judgements = judgeAll(visit.context.answers);
  return taking?.open ? <MyList judgements={judgements} /> : <Found judgements={judgements} />;
};

const Found = ({ judgements }: { judgements: readonly Judgement[] }) => {
  const { t } = useTranslation();
  const { visit, send } = useVisit();
  const settled = useReducer(settle, { program: null, times: 0 });
  const { answers, dropped } = visit.context;
  const today = useToday();
  // Nothing folds up under somebody's hands: what stood whole stays so while these results are on the screen.
  const [first] = useState(() => whatToDoFirst(judgements, answers, today));
  const bands = bandsOf(judgements, answers, today, first);
  const lastFirst = bands.findLastIndex(({ whole }) =>
    whole.judgements.some(({ program }) => first.has(program)),
  );
  const tooOld = isAnyTooOld(judgements, today);
  const isOnlyOpenDoors = bands.find(({ group }) => group !== 'urgent')?.group === 'information';
  return (
    <Frame onBack={() => send({ type: 'back' })}>
      <SettledContext value={settled}>
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
            <Afterwards key={band.group} atOnce={at === 0}>
              <ResultBand band={band} />
              {at === lastFirst && <AfterTheFirst judgements={judgements} />}
            </Afterwards>
          ))}
          <Afterwards>
            <button type="button" className="quiet review-again" onClick={() => send({ type: 'review' })}>
              {t('results.review')}
            </button>
          </Afterwards>
        </div>
      </SettledContext>
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

const settle = ({ times }: Settled, program: ProgramId): Settled => ({ program, times: times + 1 });

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
