import { type LanguageTag, languages } from '../../locales/languages';
import { Icon } from '../components/Icon';
import { useTag } from '../language/useTag';
import { useTranslation } from '../language/useTranslation';
import { madeFrom } from '../screens/madeFrom';
import { type Part, parts, promisePath, sentences } from './sentences';

/**
 * What we promise and what we cannot, whole without our script. `leaveTo` is where "Leave" leads, `written` are
 * the languages that have such a page, and `translated` says whether its sentences are in this page's language.
 */
export const PromisePage = ({
  leaveTo,
  written,
  translated,
}: {
  leaveTo: string;
  written: readonly LanguageTag[];
  translated: boolean;
}) => {
  const { t } = useTranslation(['promise', 'visit']);
  const tag = useTag();
  const own = translated ? {} : { lang: 'en', dir: 'ltr' };
  return (
    <>
      <a className="skip" href="#main">
        {t('frame.skip', { ns: 'visit' })}
      </a>
      <header className="bar">
        <a className="skip" href={leaveTo} rel="noreferrer noopener nofollow">
          {t('leave.link', { ns: 'visit' })}
        </a>
        <a className="bar-button" href={`/${tag}/`}>
          <Icon name="home" /> {t('site.name', { ns: 'visit' })}
        </a>
        <a className="bar-button leave" href={leaveTo} rel="noreferrer noopener nofollow">
          <Icon name="leave" /> {t('frame.leave', { ns: 'visit' })}
        </a>
        <p
          role="status"
          className="reads"
          data-left2={t('leave.pressesLeft', { count: 2, ns: 'visit' })}
          data-left1={t('leave.pressesLeft', { count: 1, ns: 'visit' })}
          data-left={t('leave.timedOut', { ns: 'visit' })}
          data-loading={t('leave.loading', { ns: 'visit' })}
        />
      </header>
      <main id="main" className="promise-page">
        <div {...own}>
          <h1>{t('heading')}</h1>
          <p className="lead">{t('lead')}</p>
          {parts.map((part) => (
            <Sentences key={part} part={part} />
          ))}
        </div>
        <a className="button main" href={`/${tag}/`}>
          <span {...own}>{t('start')}</span> <Icon name="forward" className="turns" />
        </a>
        <h2 {...own}>{t('languages')}</h2>
        <ul className="languages">
          {languages
            .filter((language) => written.includes(language.tag))
            .map(({ tag: other, name, direction }) => (
              <li key={other}>
                <a
                  href={promisePath(other)}
                  lang={other}
                  dir={direction}
                  hrefLang={other}
                  aria-current={other === tag ? 'page' : undefined}
                >
                  {name}
                </a>
              </li>
            ))}
        </ul>
      </main>
      <footer>
        <p>{t('frame.disclaimer', { ns: 'visit' })}</p>
        <p className="made">{t('frame.version', { version: madeFrom, ns: 'visit' })}</p>
        {tag !== 'en' && translated && <p>{t('language.unreviewed', { ns: 'visit' })}</p>}
      </footer>
    </>
  );
};

const Sentences = <P extends Part>({ part }: { part: P }) => {
  const { t } = useTranslation('promise');
  return (
    <>
      <h2>{t(`${part}Heading`)}</h2>
      <ul className={`promise-list ${part}`}>
        {sentences[part].map((id) => (
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
