import { useContext } from 'react';
import { Disclosure } from '../components/Disclosure';
import type { Judgement } from '../eligibility/judge';
import { useTranslation } from '../language/useTranslation';
import { useVisit } from '../shell/visit';
import { type Group, isFirstInformation } from './bands';
import { Deferred } from './Deferred';
import { ResultCard } from './ResultCard';
import { SettledQuestionContext } from './settledQuestion';

/**
 * A group of results under one heading. What is not likely or was not asked for is collapsed; the names of what may help
 * this person stay in sight, and those of the information that was asked for.
 */
export const ResultBand = ({ group, judgements }: { group: Group; judgements: readonly Judgement[] }) => {
  const { t } = useTranslation(['visit', 'programs']);
  const [settled] = useContext(SettledQuestionContext);
  const { answers } = useVisit().visit.context;
  if (group === 'urgent' || group === 'likely')
    return (
      <section className={`band ${group}`}>
        <h2>{t(`results.${group}`)}</h2>
        <Cards judgements={judgements} />
      </section>
    );
  const named =
    group === 'information'
      ? judgements.filter((judgement) => isFirstInformation(judgement, answers))
      : group === 'unlikely'
        ? []
        : judgements;
  return (
    <Disclosure
      className={`band ${group}`}
      summary={
        <>
          <h2>{`${t(`results.${group}`)} (${judgements.length})`}</h2>
          {named.length > 0 && (
            <span className="names">
              {named.map(({ program }) => t(`programs.${program}.title`, { ns: 'programs' })).join(' · ')}
            </span>
          )}
        </>
      }
      open={judgements.some(({ program }) => program === settled.program)}
    >
      <Deferred>
        {group !== 'also' && <p className="hint">{t(`results.${group}Note`)}</p>}
        <Cards judgements={judgements} unfolded />
      </Deferred>
    </Disclosure>
  );
};

const Cards = ({
  judgements,
  unfolded = false,
}: {
  judgements: readonly Judgement[];
  unfolded?: boolean;
}) => (
  <ul className="cards">
    {judgements.map((judgement, at) => (
      <Deferred key={judgement.program} atOnce={at === 0}>
        <ResultCard judgement={judgement} unfolded={unfolded} />
      </Deferred>
    ))}
  </ul>
);
