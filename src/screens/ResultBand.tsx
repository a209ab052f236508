import { useContext } from 'react';
import { Disclosure } from '../components/Disclosure';
import { Icon } from '../components/Icon';
import { DateChecked } from '../handoff/DateChecked';
import { useTranslation } from '../language/useTranslation';
import type { Band, Caution, Shelf } from './bands';
import { Deferred } from './Deferred';
import { ResultCard } from './ResultCard';
import { SettledQuestionContext } from './settledQuestion';

/** A group of results. `also` and `unlikely` are collapsed, because nobody asked for them or they do not fit. */
export const ResultBand = ({ band }: { band: Band }) => {
  const { t } = useTranslation();
  const [settled] = useContext(SettledQuestionContext);
  const { group, whole, folded } = band;
  const all = [...whole.judgements, ...folded.judgements];
  if (group !== 'also' && group !== 'unlikely')
    return (
      <section className={`band ${group}`}>
        <h2>{t(`results.${group}`)}</h2>
        {group !== 'urgent' && <p className="hint">{t(`results.${group}Note`)}</p>}
        <Cards band={band} />
      </section>
    );
  return (
    <Disclosure
      summary={<h2>{group === 'also' ? t('results.also') : `${t('results.unlikely')} (${all.length})`}</h2>}
      className={`band ${group}`}
      open={all.some(({ program }) => program === settled.program)}
    >
      <Deferred>
        {group === 'unlikely' && <p className="hint">{t('results.unlikelyNote')}</p>}
        <Cards band={band} />
      </Deferred>
    </Disclosure>
  );
};

const Cards = ({ band: { whole, folded } }: { band: Band }) => (
  <>
    <OneShelf shelf={whole} />
    <Deferred>
      <OneShelf shelf={folded} folded />
    </Deferred>
  </>
);

const OneShelf = ({ shelf, folded = false }: { shelf: Shelf; folded?: boolean }) => (
  <>
    {shelf.cautions.map((caution) => (
      <CautionLine key={caution.words} caution={caution} />
    ))}
    {shelf.judgements.length > 0 && (
      <ul className={folded ? 'cards folded' : 'cards'}>
        {shelf.judgements.map((judgement, at) => (
          <Deferred key={judgement.program} atOnce={at === 0}>
            <ResultCard judgement={judgement} folded={folded} />
          </Deferred>
        ))}
      </ul>
    )}
  </>
);

const CautionLine = ({ caution: { words, checkedOn } }: { caution: Caution }) => {
  const { t } = useTranslation(['visit', 'programs']);
  return (
    <p className="caution">
      <Icon name="law" /> {t(`advice.${words}`, { ns: 'programs' })}{' '}
      <small>
        <DateChecked day={checkedOn} />
      </small>
    </p>
  );
};
