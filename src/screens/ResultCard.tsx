import { useContext, useEffect, useId, useRef } from 'react';
import { contact } from '../catalog/contacts';
import { ageOn, contactsOn } from '../catalog/freshness';
import { needOf } from '../catalog/needs';
import { programOf } from '../catalog/programs';
import type { Program } from '../catalog/shape';
import { Icon } from '../components/Icon';
import type { Judgement } from '../eligibility/judge';
import { DateChecked } from '../handoff/DateChecked';
import { useArrival } from '../handoff/useNow';
import { useToday } from '../handoff/useToday';
import { formatDate } from '../language/formats';
import { useTranslation } from '../language/useTranslation';
import { useTag } from '../shell/visit';
import { AboutProgram } from './AboutProgram';
import { ContactLine } from './ContactLine';
import { Deferred } from './Deferred';
import { WaysOf } from './MyList';
import { OpenQuestions } from './OpenQuestions';
import { Reasons } from './Reasons';
import { SettledQuestionContext } from './settledQuestion';
import { whomToCall } from './whomToCall';

/**
 * A program among the results. `folded` shows only its title until it is opened. After one of its open questions is
 * answered the card takes focus, because the new verdict may have moved it to another group.
 */
export const ResultCard = ({ judgement, folded = false }: { judgement: Judgement; folded?: boolean }) => {
  const card = useRef<HTMLLIElement>(null);
  const title = useId();
  const [settled] = useContext(SettledQuestionContext);
  const times = settled.program === judgement.program ? settled.times : 0;
  useEffect(() => {
    if (times > 0) card.current?.querySelector<HTMLElement>('summary, h3')?.focus();
  }, [times]);
  const need = needOf(programOf(judgement.program));
  const head = <Head judgement={judgement} title={title} folded={folded} />;
  return (
    <li
      ref={card}
      className={`card ${judgement.verdict} need-${need}${judgement.urgent ? ' urgent' : ''}${folded ? ' folded' : ''}`}
    >
      <article aria-labelledby={title}>
        {folded ? (
          <details className="fold" open={times > 0}>
            <summary>{head}</summary>
            <Deferred>
              <Body judgement={judgement} folded />
            </Deferred>
          </details>
        ) : (
          <>
            <header>{head}</header>
            <Body judgement={judgement} folded={false} />
          </>
        )}
      </article>
    </li>
  );
};

const Head = ({
  judgement: { program, verdict, urgent },
  title,
  folded,
}: {
  judgement: Judgement;
  title: string;
  folded: boolean;
}) => {
  const { t } = useTranslation(['visit', 'programs']);
  return (
    <>
      <Icon name={needOf(programOf(program))} className="picture" />
      <h3 id={title} tabIndex={folded ? undefined : -1}>
        {t(`programs.${program}.title`, { ns: 'programs' })}
      </h3>
      {folded ? (
        <span className="reads">{t(`results.${verdict}`)}</span>
      ) : (
        <span className="badges">
          {urgent && (
            <span className="badge now">
              <Icon name="urgent" /> {t('results.urgent')}
            </span>
          )}
          <span className="badge">{t(`results.${verdict}`)}</span>
        </span>
      )}
    </>
  );
};

/**
 * Reasons are visible without another touch on cards that were opened by hand and on any verdict that is not settled.
 */
const Body = ({ judgement, folded }: { judgement: Judgement; folded: boolean }) => {
  const { t } = useTranslation(['visit', 'programs']);
  const program = programOf(judgement.program);
  const { verdict, urgent } = judgement;
  const isUnlikely = verdict === 'unlikely';
  const saysWhy = folded || isUnlikely || (verdict === 'possible' && !urgent);
  const shown = whomToCall(contactsOn(program.contacts, useToday()), { urgent, now: useArrival() });
  const why = (
    <>
      <Reasons judgement={judgement} />
      <OpenQuestions judgement={judgement} />
    </>
  );
  return (
    <div className="body">
      <Doubt program={program} />
      {!isUnlikely && shown.length > 0 && (
        <ul className="contacts first">
          {shown.map((id) => (
            <ContactLine key={id} id={id} contact={contact(id)} />
          ))}
        </ul>
      )}
      <p className="summary">{t(`programs.${program.id}.summary`, { ns: 'programs' })}</p>
      {saysWhy && why}
      {isUnlikely && <Instead program={program} />}
      {!isUnlikely && (
        <p className="facts">
          <span>{t(`cost.${program.cost}`, { ns: 'programs' })}</span>{' '}
          <span>{t(`papers.${program.papers}`, { ns: 'programs' })}</span>
        </p>
      )}
      <WaysOf judgement={judgement} />
      <AboutProgram program={program} shown={shown}>
        {!saysWhy && why}
      </AboutProgram>
    </div>
  );
};

const Doubt = ({ program }: { program: Program }) => {
  const { t } = useTranslation();
  const tag = useTag();
  const today = useToday();
  const { status, checkedOn } = program;
  if (status.state !== 'open')
    return <p className="unsure">{t(`results.${status.state}`, { date: formatDate(status.since, tag) })}</p>;
  if (ageOn(program, today) !== 'callFirst') return null;
  return (
    <p className="unsure">
      {t('results.unconfirmed')}{' '}
      <small>
        <DateChecked day={checkedOn} />
      </small>
    </p>
  );
};

const Instead = ({ program }: { program: Program }) => {
  const { t } = useTranslation(['visit', 'programs']);
  if (program.instead.length === 0) return null;
  const titles = program.instead.map((other) => t(`programs.${other as 'idnyc'}.title`, { ns: 'programs' }));
  return (
    <p>
      <strong>{t('results.instead')}</strong> {titles.join(' · ')}
    </p>
  );
};
