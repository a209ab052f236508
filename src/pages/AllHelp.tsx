import { lifeOf } from '../catalog/freshness';
import { needOf } from '../catalog/needs';
import { type ProgramId, programOf, programs } from '../catalog/programs';
import { questions } from '../catalog/questions';
import { Icon } from '../components/Icon';
import { NeedIcon } from '../components/NeedIcon';
import { ByReadingDate, lastExpiry } from '../handoff/ByReadingDate';
import { useTag } from '../language/useTag';
import { useTranslation } from '../language/useTranslation';
import { allPath, homePath, nowPath } from '../shell/addresses';
import { ProgramLine } from './ProgramLine';
import { PublicFrame, type PublicLinks } from './PublicFrame';

const ended = (id: ProgramId): boolean =>
  programs.some(({ id: other, status }) => other === id && status.state === 'ended');

/** Programs by the first need they serve, in the order of the question. */
const groups = [...questions.needs.answers, 'safety' as const]
  .map((need) => ({
    need,
    ids: programs.filter((program) => needOf(program) === need && !ended(program.id)).map(({ id }) => id),
  }))
  .filter(({ ids }) => ids.length > 0);

/** Programs that can expire; once all have, the page says so. */
const aging = programs.filter((program) => lifeOf(program).shown !== null);

/** All programs with a phone number and a link to their page. Works without JavaScript. */
export const AllHelp = ({ ways }: { ways: PublicLinks }) => {
  const { t } = useTranslation();
  const tag = useTag();
  return (
    <PublicFrame ways={ways} className="all" path={allPath}>
      <h1>{t('all.heading')}</h1>
      <p className="lead">{t('all.lead')}</p>
      <a className="button strong" href={nowPath(tag)}>
        <Icon name="call" /> {t('all.now')}
      </a>
      <ByReadingDate facts={aging}>
        {groups.map(({ need, ids }) => (
          <section
            key={need}
            className={`band need-${need}`}
            data-until={lastExpiry(ids.map(programOf)) ?? undefined}
          >
            <h2>
              <NeedIcon need={need} />{' '}
              {need === 'safety'
                ? t('help.hurt.heading')
                : need === 'everything'
                  ? t('results.information')
                  : t(`questions.needs.answers.${need}`)}
            </h2>
            <ul className="cards">
              {ids.map((id) => (
                <ProgramLine key={id} id={id} />
              ))}
            </ul>
          </section>
        ))}
      </ByReadingDate>
      <a className="button main" href={homePath(tag)}>
        {t('all.questions')} <Icon name="forward" className="turns" />
      </a>
    </PublicFrame>
  );
};
