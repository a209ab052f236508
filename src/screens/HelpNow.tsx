import { useState } from 'react';
import { questions } from '../catalog/questions';
import { Icon } from '../components/Icon';
import { AgeNotice } from '../handoff/ByAge';
import { type Danger, dangerPictures, everyDanger } from '../handoff/dangers';
import { LazyLeaflet } from '../handoff/LazyLeaflet';
import { useNamespace } from '../language/useNamespace';
import { useTag } from '../language/useTag';
import { useTranslation } from '../language/useTranslation';
import { ScreenHeading } from '../shell/ScreenHeading';
import { useVisit } from '../shell/visit';
import { CallHead } from './CallHead';
import { Frame } from './Frame';
import { type ReportedDanger, reportedDangers } from './reportedDangers';
import { WhatToDo } from './WhatToDo';
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
