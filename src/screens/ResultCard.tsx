import { useId } from 'react';
import { contact } from '../catalog/contacts';
import { adviceOn, contactsOn, ruleAge, todayByClock } from '../catalog/freshness';
import { needOf } from '../catalog/needs';
import { programOf } from '../catalog/programs';
import { sources } from '../catalog/sources';
import { Fold } from '../components/Fold';
import { Icon } from '../components/Icon';
import { Name } from '../components/Name';
import { adviceFor, type Judgement } from '../eligibility/judge';
import { formatDate } from '../language/formats';
import { useTranslation } from '../language/useTranslation';
import { ContactLine } from './ContactLine';
import { EnglishToo } from './EnglishToo';
import { Reasons } from './Reasons';
import { Settle } from './Settle';
import { WaysOf } from './TakingAlong';
import { useTag, useVisit } from './visit';

/** One program: the next action first, and everything that makes it worth trusting behind one touch. */
export const ResultCard = ({ judgement }: { judgement: Judgement }) => {
  const { t } = useTranslation(['visit', 'programs']);
  const { visit } = useVisit();
  const tag = useTag();
  const title = useId();
  const program = programOf(judgement.program);
  const { id, status } = program;
  const need = needOf(program);
  const today = todayByClock();
  const rules = ruleAge(program, today);
  const [first, ...others] = contactsOn(program.contacts, today);
  const advice = adviceOn(program, adviceFor(program, visit.context.answers), today);
  const said = (key: 'title' | 'summary' | 'say') => t(`programs.${id}.${key}`, { ns: 'programs' });
  if (rules === 'hidden') return null;
  return (
    <li className={`card ${judgement.verdict} need-${need}${judgement.urgent ? ' urgent' : ''}`}>
      <article aria-labelledby={title}>
        <header>
          <Icon name={need} className="picture" />
          <h3 id={title}>{said('title')}</h3>
          <span className="badges">
            {judgement.urgent && (
              <span className="badge now">
                <Icon name="urgent" /> {t('results.urgent')}
              </span>
            )}
            <span className="badge">{t(`results.${judgement.verdict}`)}</span>
          </span>
        </header>
        <p className="summary">{said('summary')}</p>
        {status.state !== 'open' && (
          <p className="unsure">{t(`results.${status.state}`, { date: formatDate(status.since, tag) })}</p>
        )}
        {status.state === 'open' && rules === 'callFirst' && (
          <p className="unsure">
            {t('results.unconfirmed')}{' '}
            <small>{t('results.checked', { date: formatDate(program.checkedOn, tag) })}</small>
          </p>
        )}
        {judgement.verdict !== 'unlikely' && first && (
          <ul className="contacts first">
            <ContactLine id={first} contact={contact(first)} />
          </ul>
        )}
        {advice
          .filter(({ kind }) => kind === 'caution')
          .map(({ words }) => (
            <p key={words} className="caution">
              <Icon name="law" /> {t(`advice.${words}`, { ns: 'programs' })}{' '}
              <small>{t('results.checked', { date: formatDate(program.checkedOn, tag) })}</small>
            </p>
          ))}
        <Reasons judgement={judgement} />
        <Settle judgement={judgement} />
        {judgement.verdict === 'unlikely' && program.instead.length > 0 && (
          <p>
            <strong>{t('results.instead')}</strong>{' '}
            {program.instead
              .map((other) => t(`programs.${other as typeof id}.title`, { ns: 'programs' }))
              .join(' · ')}
          </p>
        )}
        <p className="facts">
          <span>{t(`cost.${program.cost}`, { ns: 'programs' })}</span>{' '}
          <span>{t(`papers.${program.papers}`, { ns: 'programs' })}</span>
        </p>
        <WaysOf judgement={judgement} />
        <Fold summary={t('results.details')} className="details">
          <h4>{t('results.officialName')}</h4>
          <p>
            <Name>{program.officialName}</Name>
          </p>
          <h4>{t('results.say')}</h4>
          <p className="say">
            <q>{said('say')}</q>
            {tag !== 'en' && (
              <EnglishToo
                label={t('results.sayInEnglish')}
                namespace="programs"
                words={`programs.${id}.say`}
              />
            )}
          </p>
          {program.bring.length > 0 && (
            <>
              <h4>{t('results.bring')}</h4>
              <ul className="bring">
                {program.bring.map((paper) => {
                  const ifNot = t(`bring.${paper}.ifNot`, { ns: 'programs' });
                  return (
                    <li key={paper}>
                      {t(`bring.${paper}.item`, { ns: 'programs' })}
                      {ifNot && (
                        <small>
                          <strong>{t('results.ifNot')}</strong> {ifNot}
                        </small>
                      )}
                    </li>
                  );
                })}
              </ul>
            </>
          )}
          {others.length > 0 && (
            <>
              <h4>{t('results.call')}</h4>
              <ul className="contacts">
                {others.map((other) => (
                  <ContactLine key={other} id={other} contact={contact(other)} />
                ))}
              </ul>
            </>
          )}
          {(program.confirms ?? []).length > 0 && (
            <>
              <h4>{t('results.confirm')}</h4>
              <ul>
                {program.confirms?.map((confirm) => (
                  <li key={confirm}>{t(`confirms.${confirm}`, { ns: 'programs' })}</li>
                ))}
              </ul>
            </>
          )}
          {advice.some(({ kind }) => kind !== 'caution') && (
            <>
              <h4>{t('results.goodToKnow')}</h4>
              <ul>
                {advice
                  .filter(({ kind }) => kind !== 'caution')
                  .map(({ words }) => (
                    <li key={words}>{t(`advice.${words}`, { ns: 'programs' })}</li>
                  ))}
              </ul>
            </>
          )}
          {(program.law.length > 0 || program.laws) && (
            <>
              <h4>{t('results.law')}</h4>
              <ul>
                {program.laws?.map(({ cite, words }) => (
                  <li key={words}>
                    {t(`laws.${words}`, { ns: 'programs' })}{' '}
                    <small>
                      <Name>{cite}</Name>
                    </small>
                  </li>
                ))}
                {program.law.map((cite) => (
                  <li key={cite}>
                    <Name>{cite}</Name>
                  </li>
                ))}
              </ul>
            </>
          )}
          <h4>{t('results.sources')}</h4>
          <ul className="sources">
            {program.sources.map((source) => (
              <li key={source}>
                <Name>{sources[source].title}</Name>{' '}
                <small>
                  {sources[source].dated
                    ? t('results.dated', { date: formatDate(sources[source].dated, tag) })
                    : t('results.undated')}
                </small>
              </li>
            ))}
          </ul>
          <p>
            <small>{t('results.checked', { date: formatDate(program.checkedOn, tag) })}</small>
          </p>
        </Fold>
      </article>
    </li>
  );
};
