import { useTranslation } from 'react-i18next';
import { type LanguageTag, languages } from '../../locales/languages';
import { contact } from '../catalog/contacts';
import { needOf } from '../catalog/needs';
import { type ProgramId, programOf } from '../catalog/programs';
import { Icon } from '../components/Icon';
import { Name } from '../components/Name';
import { formatDate } from '../language/formats';
import { useTag } from '../language/useTag';
import { cardPath, programPath } from './addresses';
import { ProgramPlaces } from './ProgramPlaces';
import { Say } from './Say';
import { Door } from './SheetProgram';

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
          {t('leave.link')}
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
          data-left2={t('leave.pressesLeft', { count: 2 })}
          data-left1={t('leave.pressesLeft', { count: 1 })}
          data-left={t('leave.timedOut')}
          data-loading={t('leave.loading')}
        />
      </header>
      <main id="main" className={`program-page need-${needOf(programOf(program))}`}>
        <Facts program={program} />
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

const Facts = ({ program }: { program: ProgramId }) => {
  const { t } = useTranslation(['handoff', 'visit', 'programs']);
  const tag = useTag();
  const { officialName, status, cost, papers, bring, contacts, advice, checkedOn } = programOf(program);
  const said = (key: 'title' | 'summary') => t(`programs.${program}.${key}`, { ns: 'programs' });
  const forAll = (advice ?? []).filter(({ when }) => when === undefined);
  return (
    <>
      <h1>
        <Icon name={needOf(programOf(program))} className="picture" /> {said('title')}
      </h1>
      <p className="lead">{said('summary')}</p>
      {status.state !== 'open' && (
        <p className="unsure">
          {t(`results.${status.state}`, { date: formatDate(status.since, tag), ns: 'visit' })}
        </p>
      )}
      <h2>{t('sheet.call')}</h2>
      <ul className="contacts">
        {contacts.map((id) => (
          <Door key={id} id={id} contact={contact(id)} />
        ))}
      </ul>
      <Say program={program} />
      <p>
        <a href={cardPath(program)} download>
          {t('page.card')}
        </a>
      </p>
      <h2>{t('page.cost')}</h2>
      <p>
        {t(`cost.${cost}`, { ns: 'programs' })} {t(`papers.${papers}`, { ns: 'programs' })}
      </p>
      {bring.length > 0 && (
        <>
          <h2>{t('sheet.papers')}</h2>
          <ul className="checklist">
            {bring.map((paper) => {
              const what = t(`bring.${paper}.ifNot`, { ns: 'programs' });
              return (
                <li key={paper}>
                  {t(`bring.${paper}.item`, { ns: 'programs' })}
                  {what && <small>{t('sheet.ifNot', { what })}</small>}
                </li>
              );
            })}
          </ul>
        </>
      )}
      {forAll.length > 0 && (
        <>
          <h2>{t('page.know')}</h2>
          <ul className="know">
            {forAll.map(({ words }) => (
              <li key={words}>{t(`advice.${words}`, { ns: 'programs' })}</li>
            ))}
          </ul>
        </>
      )}
      <ProgramPlaces program={program} />
      <h2>{t('page.official')}</h2>
      <p>
        <Name>{officialName}</Name>
      </p>
      <p className="hint">{t('frame.facts', { date: formatDate(checkedOn, tag), ns: 'visit' })}</p>
    </>
  );
};
