import { Icon } from '../../components/Icon';
import { useTag } from '../../language/useTag';
import { useTranslation } from '../../language/useTranslation';
import { homePath, promisePath } from '../../shell/addresses';
import { buildVersion } from '../../shell/buildVersion';
import { PublicFrame, type PublicLinks } from '../PublicFrame';
import { type AnySentenceId, type Part, parts, sentencesFor } from './sentences';

/** What we promise, and what we cannot. */
export const PromisePage = ({ ways }: { ways: PublicLinks }) => {
  const { t } = useTranslation(['promise', 'visit']);
  const tag = useTag();
  return (
    <PublicFrame
      ways={ways}
      className="promise-page"
      path={promisePath}
      more={<p className="made">{t('frame.version', { version: buildVersion, ns: 'visit' })}</p>}
    >
      <h1>{t('frame.promise', { ns: 'visit' })}</h1>
      <p className="lead">{t('lead')}</p>
      {parts.map((part) => (
        <Sentences key={part} part={part} ids={sentencesFor(ways.sendsHeaders)[part]} />
      ))}
      <a className="button main" href={homePath(tag)}>
        {t('start')} <Icon name="forward" className="turns" />
      </a>
    </PublicFrame>
  );
};

const Sentences = ({ part, ids }: { part: Part; ids: readonly AnySentenceId[] }) => {
  const { t } = useTranslation('promise');
  return (
    <>
      <h2>{t(`${part}Heading`)}</h2>
      <ul className={`promise-list ${part}`}>
        {ids.map((id) => (
          <li key={id} data-promise={`${part}.${id}`}>
            {part === 'do' && <Icon name="met" />}
            {part === 'dont' && <Icon name="urgent" />}
            <span>{t(`${part}.${id}` as 'do.noName')}</span>
          </li>
        ))}
      </ul>
    </>
  );
};
