import type { Program } from '../catalog/shape';
import { sources } from '../catalog/sources';
import { DayChecked } from '../components/DayChecked';
import { Name } from '../components/Name';
import { formatDate } from '../language/formats';
import { useTranslation } from '../language/useTranslation';
import { useTag } from './visit';

/** What a program rests on: the law, and where we read of it, each with its day. */
export const Proof = ({ program }: { program: Program }) => (
  <div className="proof">
    <Law program={program} />
    <Sources program={program} />
  </div>
);

const Law = ({ program: { law, laws = [] } }: { program: Program }) => {
  const { t } = useTranslation(['visit', 'programs']);
  if (law.length + laws.length === 0) return null;
  return (
    <>
      <h4>{t('results.law')}</h4>
      <ul>
        {laws.map(({ cite, words }) => (
          <li key={words}>
            {t(`laws.${words}`, { ns: 'programs' })}{' '}
            <small>
              <Name>{cite}</Name>
            </small>
          </li>
        ))}
        {law.map((cite) => (
          <li key={cite}>
            <Name>{cite}</Name>
          </li>
        ))}
      </ul>
    </>
  );
};

const Sources = ({ program }: { program: Program }) => {
  const { t } = useTranslation();
  const tag = useTag();
  return (
    <>
      <h4>{t('results.sources')}</h4>
      <ul className="sources">
        {program.sources.map((source) => {
          const { title, dated } = sources[source];
          return (
            <li key={source}>
              <Name>{title}</Name>{' '}
              <small>
                {dated ? t('results.dated', { date: formatDate(dated, tag) }) : t('results.undated')}
              </small>
            </li>
          );
        })}
      </ul>
      <p>
        <small>
          <DayChecked day={program.checkedOn} />
        </small>
      </p>
    </>
  );
};
