import { type ReactNode, useContext, useMemo, useReducer, useState } from 'react';
import type { Borough } from '../catalog/city/boroughs';
import { emergencyProgram } from '../catalog/city/programRoles';
import { contact } from '../catalog/contacts';
import type { ProgramId } from '../catalog/programs';
import { Disclosure } from '../components/Disclosure';
import { Icon } from '../components/Icon';
import type { Judgement } from '../eligibility/judge';
import { pathOf } from '../eligibility/path';
import { AtThisCenter } from '../handoff/AtThisCenter';
import { AgeNotice } from '../handoff/ByAge';
import { DateChecked } from '../handoff/DateChecked';
import { SelectionContext } from '../handoff/Selection';
import { Sentence } from '../handoff/Sentence';
import { addTakeAwayStyle } from '../handoff/takeAwayStyle';
import { useInitialTime } from '../handoff/useNow';
import { useToday } from '../handoff/useToday';
import { useTag } from '../language/useTag';
import { useTranslation } from '../language/useTranslation';
import { addStyleSheet } from '../shell/addStyleSheet';
import { ModeContext } from '../shell/ModeContext';
import { ScreenHeading } from '../shell/ScreenHeading';
import { useSnapshot } from '../shell/useSnapshot';
import { useVisit, useVisitActor } from '../shell/visit';
import {
  bandsOf,
  type Caution,
  hasFirstInformation,
  isAnyExpired,
  listedByDefault,
  recommendedFirst,
} from './bands';
import { CallCard } from './CallCard';
import { CallHead } from './CallHead';
import { type Call, callsOf } from './calls';
import { Deferred } from './Deferred';
import { DroppedNotice } from './DroppedNotice';
import { Frame } from './Frame';
import { ListPreview, MyList, useBorough } from './MyList';
import { ResultBand } from './ResultBand';
import style from './results.css?url';
import { type SettledQuestion, SettledQuestionContext } from './settledQuestion';
import { useJudgements } from './useJudgements';

// Runs when this file is fetched ahead of need, while the first questions are answered.
void addStyleSheet(style);

/** The results: whom to call, each number once, and the rest collapsed. */
export const Results = () => {
  const { visit } = useVisit();
  const judgements = useJudgements(visit.context.answers);
  return (
    <Selecting judgements={judgements}>
      {visit.matches({ visit: { results: 'list' } }) ? (
        <MyList judgements={judgements} />
      ) : (
        <Found judgements={judgements} />
      )}
    </Selecting>
  );
};

/** The screen, once its style is there. */
export const loadResults = () => addTakeAwayStyle().then(() => Results);

/** What stands inside can be ticked. A tick is drawn at once: a box may not spring back under the finger. */
const Selecting = ({ judgements, children }: { judgements: readonly Judgement[]; children: ReactNode }) => {
  const visitActor = useVisitActor();
  const { selection } = useSnapshot(visitActor).context;
  const { answers } = useVisit().visit.context;
  const today = useToday();
  const controls = useMemo(() => {
    // Found when the first box is drawn, after the number to call.
    let byDefault: ReadonlySet<ProgramId> | undefined;
    return {
      ...selection,
      isByDefault: (program: ProgramId) => {
        byDefault ??= listedByDefault(judgements, answers, today);
        return byDefault.has(program);
      },
      look: (borough: Borough) => visitActor.send({ type: 'select.borough', borough }),
      take: (program: ProgramId, taken: boolean) =>
        visitActor.send({ type: 'select.program', program, taken }),
      takePlace: (program: ProgramId, place: string, taken: boolean) =>
        visitActor.send({ type: 'select.place', program, place, taken }),
    };
  }, [selection, visitActor, judgements, answers, today]);
  return <SelectionContext value={controls}>{children}</SelectionContext>;
};

const Found = ({ judgements }: { judgements: readonly Judgement[] }) => {
  const { t } = useTranslation();
  const { visit, send } = useVisit();
  const settled = useReducer(settle, { program: null, times: 0 });
  const { answers, dropped } = visit.context;
  const today = useToday();
  const now = useInitialTime();
  const tag = useTag();
  // A wall shows it beside the visit.
  const isOnWall = useContext(ModeContext) === 'kiosk';
  // Computed once per visit to this screen, so that an open card does not move when an answer changes.
  const [first] = useState(() => recommendedFirst(judgements, answers, today));
  const bands = bandsOf(judgements, answers, today, first);
  const calls = callsOf(
    bands.flatMap(({ group, whole }) => (group === 'unlikely' ? [] : whole.judgements)),
    bands.flatMap(({ group, folded }) =>
      group === 'likely' || group === 'possible' ? folded.judgements : [],
    ),
    { now, today, tag, borough: useBorough(), answers },
  );
  const covered = calls.flatMap((call) => call.judgements);
  const rest = bands
    .map(({ group, whole, folded }) => ({
      group,
      judgements: [...whole.judgements, ...folded.judgements].filter((one) => !covered.includes(one)),
    }))
    .filter(({ judgements }) => judgements.length > 0);
  const cautions = bands.flatMap(({ whole, folded }) => [...whole.cautions, ...folded.cautions]);
  const tooOld = isAnyExpired(judgements, today);
  const isOnlyOpenDoors =
    bands.find(({ group }) => group !== 'urgent')?.group === 'information' &&
    !hasFirstInformation(judgements, answers);
  return (
    <Frame>
      <SettledQuestionContext value={settled}>
        <div className="results">
          <div className="calls">
            <DroppedNotice dropped={dropped} />
            <ScreenHeading title={`${t('titles.results')} – ${t('site.name')}`}>
              {t('results.heading')}
            </ScreenHeading>
            <AgeNotice tooOld={isOnlyOpenDoors && tooOld} />
            {isOnlyOpenDoors && !tooOld && <p className="lead">{t('results.nothingFits')}</p>}
            {calls.map((call, at) => (
              <Deferred key={call.head} atOnce={at === 0}>
                <CallCard call={call} first={at === 0} />
                {at === 0 && <Emergency judgements={judgements} calls={calls} />}
              </Deferred>
            ))}
            <IfNobodyAnswers />
            {!isOnWall && <AtThisCenter />}
          </div>
          <Deferred>
            <ListPreview judgements={judgements} />
            <div className="more-results">
              <SoFar />
              {cautions.map((caution) => (
                <CautionFold key={caution.words} caution={caution} />
              ))}
              {rest.map(({ group, judgements }) => (
                <Deferred key={group}>
                  <ResultBand group={group} judgements={judgements} />
                </Deferred>
              ))}
              <button type="button" className="quiet review-again" onClick={() => send({ type: 'review' })}>
                {t('results.review')}
              </button>
            </div>
          </Deferred>
        </div>
      </SettledQuestionContext>
    </Frame>
  );
};

/** 911, for a person who came for a doctor and may need one this minute. */
const Emergency = ({ judgements, calls }: { judgements: readonly Judgement[]; calls: readonly Call[] }) => {
  const isAskedFor = judgements.some(({ program, inScope }) => program === emergencyProgram && inScope);
  return (
    isAskedFor &&
    !isShown('911', calls) && (
      <ul className="contacts emergency">
        <CallHead id="911" />
      </ul>
    )
  );
};

/** The doubt about numbers and hours, once for all of them. */
const IfNobodyAnswers = () => {
  const { t } = useTranslation('handoff');
  return (
    <p className="hint">
      <Sentence>{t('calls.ifNobody')}</Sentence>
    </p>
  );
};

const isShown = (phone: string, calls: readonly Call[]): boolean =>
  calls.some(({ head, after }) => [head, after].some((id) => id !== null && contact(id).phone === phone));

const CautionFold = ({ caution: { words, checkedOn } }: { caution: Caution }) => {
  const { t } = useTranslation(['programs', 'handoff']);
  return (
    <Disclosure
      className="caution"
      summary={
        <>
          <Icon name="law" /> {t('calls.caution', { ns: 'handoff' })}
        </>
      }
    >
      <p>
        <Sentence>{t(`advice.${words}`)}</Sentence>{' '}
        <small>
          <DateChecked day={checkedOn} />
        </small>
      </p>
    </Disclosure>
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
