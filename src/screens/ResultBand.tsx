import { useContext } from 'react';
import { Disclosure } from '../components/Disclosure';
import type { Judgement } from '../eligibility/judge';
import { useTranslation } from '../language/useTranslation';
import type { Group } from './bands';
import { Deferred } from './Deferred';
import { ResultCard } from './ResultCard';
import { SettledQuestionContext } from './settledQuestion';

/** Programs that stand together under one heading, each with its title; those that do not fit, folded away. */
export const ResultBand = ({ group, judgements }: { group: Group; judgements: readonly Judgement[] }) => {
  const { t } = useTranslation();
  const [settled] = useContext(SettledQuestionContext);
  const count = ` (${judgements.length})`;
  if (group === 'unlikely')
    return (
      <Disclosure
        summary={<h2>{t('results.unlikely') + count}</h2>}
        className="band unlikely"
        open={judgements.some(({ program }) => program === settled.program)}
      >
        <Deferred>
          <p className="hint">{t('results.unlikelyNote')}</p>
          <Cards judgements={judgements} />
        </Deferred>
      </Disclosure>
    );
  return (
    <section className={`band ${group}`}>
      <h2>
        {t(`results.${group}`)}
        {group === 'also' && count}
      </h2>
      {(group === 'possible' || group === 'information') && (
        <p className="hint">{t(`results.${group}Note`)}</p>
      )}
      <Cards judgements={judgements} />
    </section>
  );
};

const Cards = ({ judgements }: { judgements: readonly Judgement[] }) => (
  <ul className="cards">
    {judgements.map((judgement, at) => (
      <Deferred key={judgement.program} atOnce={at === 0}>
        <ResultCard judgement={judgement} />
      </Deferred>
    ))}
  </ul>
);
