import { contact } from '../catalog/contacts';
import { needOf } from '../catalog/needs';
import { type ProgramId, programs } from '../catalog/programs';
import { questions } from '../catalog/questions';
import { Icon } from '../components/Icon';
import { Phone } from '../components/Phone';
import { PublicFrame, type Ways } from '../components/PublicFrame';
import { programPath } from '../handoff/addresses';
import { useTag } from '../language/useTag';
import { useTranslation } from '../language/useTranslation';
import { allPath, nowPath } from './addresses';

const ended = (id: ProgramId): boolean =>
  programs.some(({ id: other, status }) => other === id && status.state === 'ended');

/** The programs by the kind of need that they serve first, in the order of the question. */
const groups = [...questions.needs.answers, 'safety' as const]
  .map((need) => ({
    need,
    ids: programs.filter((program) => needOf(program) === need && !ended(program.id)).map(({ id }) => id),
  }))
  .filter(({ ids }) => ids.length > 0);

/** Every program with its number, and the way to its own page: whole without our script. */
export const AllHelp = ({ ways }: { ways: Ways }) => {
  const { t } = useTranslation();
  const tag = useTag();
  return (
    <PublicFrame ways={ways} className="all" path={allPath}>
      <h1>{t('all.heading')}</h1>
      <p className="lead">{t('all.lead')}</p>
      <a className="button strong" href={nowPath(tag)}>
        <Icon name="call" /> {t('all.now')}
      </a>
      {groups.map(({ need, ids }) => (
        <section key={need} className={`band need-${need}`}>
          <h2>
            <Icon name={need} className="picture" />{' '}
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
      <a className="button main" href={`/${tag}/`}>
        {t('all.questions')} <Icon name="forward" className="turns" />
      </a>
    </PublicFrame>
  );
};

const ProgramLine = ({ id }: { id: ProgramId }) => {
  const { t } = useTranslation('programs');
  const tag = useTag();
  const program = programs.find((each) => each.id === id);
  const [first] = program?.contacts ?? [];
  const { phone } = first ? contact(first) : {};
  return (
    <li className="card">
      <h3>
        <a href={programPath(tag, id)}>{t(`programs.${id}.title`)}</a>
      </h3>
      <p className="summary">{t(`programs.${id}.summary`)}</p>
      {phone && <Phone number={phone} />}
    </li>
  );
};
