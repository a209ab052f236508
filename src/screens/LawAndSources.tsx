import type { Program } from '../catalog/shape';
import { sources } from '../catalog/sources';
import { EnglishName } from '../components/EnglishName';
import { DateChecked } from '../handoff/DateChecked';
import { ExplainedLaws } from '../handoff/ExplainedLaws';
import { formatDate } from '../language/formats';
import { useTag } from '../language/useTag';
import { useTranslation } from '../language/useTranslation';

export const LawAndSources = ({ program }: { program: Program }) => (
  <div className="proof">
    <Law program={program} />
    <Sources program={program} />
  </div>
);

const Law = ({ program: { law, laws = [] } }: { program: Program }) => {
  const { t } = useTranslation();
  if (law.length + laws.length === 0) return null;
  return (
    <>
      <h4>{t('results.law')}</h4>
      <ul>
        <ExplainedLaws laws={laws} />
        {law.map((cite) => (
          <li key={cite}>
            <EnglishName>{cite}</EnglishName>
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
              <EnglishName>{title}</EnglishName>{' '}
              <small>
                {dated ? t('results.dated', { date: formatDate(dated, tag) }) : t('results.undated')}
              </small>
            </li>
          );
        })}
      </ul>
      <p>
        <small>
          <DateChecked day={program.checkedOn} />
        </small>
      </p>
    </>
  );
};
