import { useState } from 'react';
import { dangers } from '../catalog/city/linesOfDanger';
import { type ContactId, contact } from '../catalog/contacts';
import { contactsOn } from '../catalog/freshness';
import { questions } from '../catalog/questions';
import { Icon } from '../components/Icon';
import { contactsByAvailability, isOffice } from '../handoff/answering';
import { AgeNotice } from '../handoff/ByAge';
import { useContactWords } from '../handoff/Called';
import { type Danger, dangerPictures, everyDanger } from '../handoff/dangers';
import { LazyLeaflet } from '../handoff/LazyLeaflet';
import { useInitialTime } from '../handoff/useNow';
import { useToday } from '../handoff/useToday';
import { whomToCall } from '../handoff/whomToCall';
import { useNamespace } from '../language/useNamespace';
import { useTag } from '../language/useTag';
import { useTranslation } from '../language/useTranslation';
import { ScreenHeading } from '../shell/ScreenHeading';
import { useVisit } from '../shell/visit';
import { CallHead } from './CallHead';
import { Frame } from './Frame';
import { type ReportedDanger, reportedDangers } from './reportedDangers';
import { Script } from './Script';
import { choiceText } from './wording';

/** Emergency numbers, shown over any screen without asking anything. */
export const HelpNow = () => {
  const { t } = useTranslation();
  const { visit, send } = useVisit();
  const tag = useTag();
  useNamespace(tag, 'programs');
  const reported = reportedDangers(visit.context.answers);
  return (
    <Frame
      onward={
        <button type="button" className="help-now onward" onClick={() => send({ type: 'help.close' })}>
          {t('help.close')} <Icon name="forward" className="turns" />
        </button>
      }
    >
      <div className="help">
        <ScreenHeading title={`${t('titles.help')} – ${t('site.name')}`}>{t('help.heading')}</ScreenHeading>
        <AgeNotice />
        {reported.length > 0 ? <ReportedDangers reported={reported} /> : <EveryDanger />}
      </div>
    </Frame>
  );
};

const EveryDanger = () => (
  <>
    <Emergency />
    {everyDanger.map((danger) => (
      <FoldedDanger key={danger} danger={danger} />
    ))}
    <Rights />
  </>
);

const Rights = () => {
  const { t } = useTranslation();
  return (
    <details className="fold">
      <summary>
        <Icon name="law" /> {t('help.rights')}
      </summary>
      <LazyLeaflet id="rights" />
    </details>
  );
};

/**
 * The reported dangers, open, and the others as toggles, because several often occur together. A toggled danger opens
 * in place, so the order is fixed when the screen opens.
 */
const ReportedDangers = ({ reported }: { reported: readonly ReportedDanger[] }) => {
  const { t } = useTranslation();
  const { visit, send } = useVisit();
  const { answers } = visit.context;
  const choices = questions.urgent.answers.filter((choice) => choice !== 'none');
  const [first] = useState(reported);
  const toggle = (danger: ReportedDanger) => {
    const answer = choices.filter((one) => reported.includes(one) !== (one === danger));
    if (answer.length > 0) send({ type: 'answer', question: 'urgent', answer });
  };
  const row = (danger: ReportedDanger) => {
    const isReported = reported.includes(danger);
    return (
      <section key={danger} className={isReported ? 'danger chosen' : 'danger'}>
        <h2>
          <button type="button" className="choice" aria-pressed={isReported} onClick={() => toggle(danger)}>
            <Icon name={isReported ? 'met' : dangerPictures[danger]} />
            {choiceText(t, 'urgent', danger, answers)}
          </button>
        </h2>
        {isReported && <WhatToDo danger={danger} />}
      </section>
    );
  };
  return (
    <div className="dangers">
      {first.map(row)}
      {!reported.includes('hurt') && <Emergency />}
      <details className="fold">
        <summary>{t('help.also')}</summary>
        <div className="dangers">
          {choices.filter((danger) => !first.includes(danger)).map(row)}
          <FoldedDanger danger="feelings" />
          <Rights />
        </div>
      </details>
    </div>
  );
};

/** A collapsed danger; opening one closes the others. */
const FoldedDanger = ({ danger }: { danger: Danger }) => {
  const { t } = useTranslation();
  return (
    <details className="fold danger" name="danger">
      <summary>
        <h2>
          <Icon name={dangerPictures[danger]} /> {t(`help.${danger}.heading`)}
        </h2>
      </summary>
      <WhatToDo danger={danger} />
    </details>
  );
};

const Emergency = () => (
  <ul className="contacts emergency">
    <CallHead id="911" />
  </ul>
);

/** In sight for each danger. */
const maxOffices = 2;

const isAlwaysAnswered = (id: ContactId): boolean => contact(id).hours === 'always';

/** The number to call at this hour, the script, who does the work and what to have ready, with the other lines collapsed. */
const WhatToDo = ({ danger }: { danger: Danger }) => {
  const { t } = useTranslation();
  const moment = { now: useInitialTime(), tag: useTag() };
  const ids: readonly ContactId[] = contactsOn(dangers[danger], useToday());
  const call = whomToCall(ids, moment);
  if (!call) return null;
  const shown = [call.now, call.after].flatMap((id) => (id ? [contact(id).phone] : []));
  const others = contactsByAvailability(ids, moment).filter((id) => !shown.includes(contact(id).phone));
  const offices = others.filter(isOffice).slice(0, maxOffices);
  const more = others.filter((id) => !offices.includes(id));
  return (
    <div className="what-to-do">
      <p>{t(`help.${danger}.do`)}</p>
      <ul className="contacts">
        <CallHead id={call.now} large insteadOf={call.after} />
      </ul>
      <Script namespace="visit" words={`help.${danger}.say`} />
      {offices.length > 0 && <Numbers ids={offices} />}
      {call.after && (
        <ul className="contacts offices">
          <CallHead id={call.after} brief />
        </ul>
      )}
      {!isAlwaysAnswered(call.now) && <p>{t('help.ifNobody')}</p>}
      <details className="fold">
        <summary>
          <Icon name="bag" /> {t('help.haveReady')}
          <span className="reads">: {t(`help.${danger}.heading`)}</span>
        </summary>
        <p>{t(`help.${danger}.ready`)}</p>
        <p>{t('help.onPhoneOnly')}</p>
      </details>
      {more.length > 0 && (
        <details className="fold">
          <summary>
            <Icon name="call" /> {t('help.more')}
            <span className="reads">: {t(`help.${danger}.heading`)}</span>
          </summary>
          <Numbers ids={more} />
        </details>
      )}
    </div>
  );
};

/** What several of them are stands once. */
const Numbers = ({ ids }: { ids: readonly ContactId[] }) => {
  const said = ids.map(useContactWords());
  return (
    <ul className="contacts offices">
      {ids.map((id, at) => (
        <CallHead key={id} id={id} isSaid={said[at] === said[at - 1]} />
      ))}
    </ul>
  );
};
