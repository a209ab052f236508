import { type LanguageTag, languages } from '../../locales/languages';
import { needOf } from '../catalog/needs';
import { type ProgramId, programOf } from '../catalog/programs';
import { Icon } from '../components/Icon';
import { useTag } from '../language/useTag';
import { useTranslation } from '../language/useTranslation';
import { programPath } from './addresses';
import { ProgramFacts } from './ProgramFacts';

/**
 * The public page of one program: the same for everybody who reads this language, and whole without our
 * script. `leaveTo` is where "Leave" leads; `written` are the languages that have such a page.
 */
export const ProgramPage = ({
  program,
  leaveTo,
  written,
}: {
  program: ProgramId;
  leaveTo: string;
  written: readonly LanguageTag[];
}) => {
  const { t } = useTranslation(['handoff', 'visit', 'programs']);
  const tag = useTag();
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
      <main id="main" className={`program-page need-${needOf(programOf(program))}`}>
        <ProgramFacts program={program} />
        <a className="button main" href={`/${tag}/`}>
          {t('page.questions')} <Icon name="forward" className="turns" />
        </a>
        <h2>{t('page.languages')}</h2>
        <ul className="languages">
          {languages
            .filter((language) => written.includes(language.tag))
            .map(({ tag: other, name, direction }) => (
              <li key={other}>
                <a
                  href={programPath(other, program)}
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
        <p>{t('page.same')}</p>
        <p>{t('frame.disclaimer', { ns: 'visit' })}</p>
        <p>{t('frame.notario', { ns: 'visit' })}</p>
        {tag !== 'en' && <p>{t('language.unreviewed', { ns: 'visit' })}</p>}
      </footer>
    </>
  );
};
