import { Fold } from '../components/Fold';
import { ScreenHeading } from '../components/ScreenHeading';
import { type Judgement, judgeAll } from '../eligibility/judge';
import { pathOf } from '../eligibility/path';
import { useTaking } from '../handoff/Taking';
import { useTranslation } from '../language/useTranslation';
import { DroppedNotice } from './DroppedNotice';
import { Frame } from './Frame';
import { ResultCard } from './ResultCard';
import { MyList, SeeMyList } from './TakingAlong';
import { useVisit } from './visit';

type Group = 'urgent' | 'likely' | 'possible' | 'information' | 'unlikely' | 'also';

/** Which band a judgement stands in; null where it is neither asked for nor likely. */
const groupOf = ({ verdict, inScope, urgent }: Judgement): Group | null => {
  if (urgent) return 'urgent';
  if (inScope) return verdict;
  return verdict === 'likely' ? 'also' : null;
};

/** What may help, the most urgent first. There is no empty page: the front doors are always on it. */
export const Results = () => {
  const { t } = useTranslation();
  const { visit, send } = useVisit();
  const { answers, dropped } = visit.context;
  const taking = useTaking();
  const { pending } = pathOf(answers);
  const judgements = judgeAll(answers);
  const of = (group: Group) => judgements.filter((judgement) => groupOf(judgement) === group);
  const bands: readonly Group[] =
    of('likely').length > 0
      ? ['urgent', 'likely', 'possible', 'information']
      : ['urgent', 'information', 'possible'];
  if (taking?.open) return <MyList judgements={judgements} />;
  return (
    <Frame onBack={() => send({ type: 'back' })}>
      <div className="results">
        <DroppedNotice dropped={dropped} />
        <ScreenHeading title={`${t('titles.results')} – ${t('site.name')}`}>
          {t('results.heading')}
        </ScreenHeading>
        <p className="lead">{of('likely').length > 0 ? t('results.lead') : t('results.nothingFits')}</p>
        <p className="hint">{t('frame.disclaimer')}</p>
        {pending.length > 0 && (
          <p className="so-far">
            {t('results.soFar', { count: pending.length })}{' '}
            <button type="button" className="quiet" onClick={() => send({ type: 'resume' })}>
              {t('results.resume')}
            </button>
          </p>
        )}
        {bands.map((group) => (
          <Band key={group} group={group} judgements={of(group)} />
        ))}
        <SeeMyList judgements={judgements} />
        {of('also').length > 0 && (
          <Fold summary={<h2>{t('results.also')}</h2>} className="band also">
            <Cards judgements={of('also')} />
          </Fold>
        )}
        {of('unlikely').length > 0 && (
          <Fold
            summary={
              <h2>
                {t('results.unlikely')} ({of('unlikely').length})
              </h2>
            }
            className="band unlikely"
          >
            <p className="hint">{t('results.unlikelyNote')}</p>
            <Cards judgements={of('unlikely')} />
          </Fold>
        )}
        <button type="button" className="quiet" onClick={() => send({ type: 'review' })}>
          {t('results.review')}
        </button>
      </div>
    </Frame>
  );
};

const Band = ({ group, judgements }: { group: Group; judgements: readonly Judgement[] }) => {
  const { t } = useTranslation();
  if (judgements.length === 0 || group === 'also' || group === 'unlikely') return null;
  return (
    <section className={`band ${group}`}>
      <h2>{t(`results.${group}`)}</h2>
      {group !== 'urgent' && <p className="hint">{t(`results.${group}Note`)}</p>}
      <Cards judgements={judgements} />
    </section>
  );
};

const Cards = ({ judgements }: { judgements: readonly Judgement[] }) => (
  <ul className="cards">
    {judgements.map((judgement) => (
      <ResultCard key={judgement.program} judgement={judgement} />
    ))}
  </ul>
);
