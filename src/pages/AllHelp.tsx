import { lifeOf } from '../catalog/freshness';
import { type NeedPicture, needGroups, needOf } from '../catalog/needs';
import { type ProgramId, programOf, programs } from '../catalog/programs';
import { Icon } from '../components/Icon';
import { NeedIcon } from '../components/NeedIcon';
import { ByReadingDate, lastExpiry } from '../handoff/ByReadingDate';
import { useTag } from '../language/useTag';
import { useTranslation } from '../language/useTranslation';
import { allPath, dataPath, homePath, nowPath } from '../shell/addresses';
import { ProgramLine } from './ProgramLine';
import { PublicFrame, type PublicLinks } from './PublicFrame';

const ended = (id: ProgramId): boolean =>
  programs.some(({ id: other, status }) => other === id && status.state === 'ended');

/** Programs by the first need they serve; the needs under the groups of the question, then what belongs to no need. */
const groups = [
  ...needGroups.map(({ group, members }) => ({ group, needs: members as readonly NeedPicture[] })),
  { group: null, needs: ['everything', 'safety'] as const },
].map(({ group, needs }) => ({
  group,
  bands: needs
    .map((need) => ({
      need,
      ids: programs.filter((program) => needOf(program) === need && !ended(program.id)).map(({ id }) => id),
    }))
    .filter(({ ids }) => ids.length > 0)
    .map((band) => ({ ...band, until: lastExpiry(band.ids.map(programOf)) ?? undefined })),
}));

/** Programs that can expire; once all have, the page says so. */
const aging = programs.filter((program) => lifeOf(program).shown !== null);

/** All programs with a phone number and a link to their page. Works without JavaScript. */
export const AllHelp = ({ ways }: { ways: PublicLinks }) => {
  const { t } = useTranslation();
  const tag = useTag();
  return (
    <PublicFrame
      ways={ways}
      className="all"
      path={allPath}
      more={
        <p lang="en" dir="ltr">
          <a href={dataPath()} hrefLang="en">
            These facts as data, for other directories (in English)
          </a>
        </p>
      }
    >
      <h1>{t('all.heading')}</h1>
      <p className="lead">{t('all.lead')}</p>
      <a className="button strong" href={nowPath(tag)}>
        <Icon name="call" /> {t('all.now')}
      </a>
      <nav className="jumps" aria-label={t('questions.needs.title')}>
        {groups.map(({ group, bands }) => (
          <div key={group}>
            {group && <h2>{t(`questions.needs.groups.${group}`)}</h2>}
            <ul>
              {bands.map(({ need, until }) => (
                <li key={need} data-until={until}>
                  <a href={`#${need}`}>
                    <NeedIcon need={need} /> <NeedName need={need} />
                  </a>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </nav>
      <p className="only-answering" hidden>
        <label className="choice">
          <input type="checkbox" autoComplete="off" /> <span>{t('all.answering')}</span>
        </label>
        <span role="status" data-shown={t('all.shown', { shown: '{shown}', all: '{all}' })} />
      </p>
      <ByReadingDate facts={aging}>
        {groups.flatMap(({ bands }) =>
          bands.map(({ need, ids, until }) => (
            <section key={need} id={need} className={`band need-${need}`} data-until={until}>
              <h2>
                <NeedIcon need={need} /> <NeedName need={need} />
              </h2>
              <ul className="cards">
                {ids.map((id) => (
                  <ProgramLine key={id} id={id} />
                ))}
              </ul>
            </section>
          )),
        )}
      </ByReadingDate>
      <a className="button main" href={homePath(tag)}>
        {t('all.questions')} <Icon name="forward" className="turns" />
      </a>
    </PublicFrame>
  );
};

const NeedName = ({ need }: { need: NeedPicture }) => {
  const { t } = useTranslation();
  if (need === 'safety') return t('help.hurt.heading');
  return need === 'everything' ? t('results.information') : t(`questions.needs.answers.${need}`);
};
