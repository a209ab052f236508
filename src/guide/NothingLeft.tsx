import { maxPeople } from '../../machines/family';
import { Icon } from '../components/Icon';
import { planOf } from '../eligibility/plan';
import { standingOf } from '../eligibility/whatIf';
import { AgeNotice } from '../handoff/ByAge';
import { useToday } from '../handoff/useToday';
import { useTag } from '../language/useTag';
import { useTranslation } from '../language/useTranslation';
import { isAnyExpired, judgementsOn } from '../screens/bands';
import { useJudgements } from '../screens/useJudgements';
import { ScreenHeading } from '../shell/ScreenHeading';
import { ClientSide } from './ClientSide';
import { DoubtfulAge } from './DoubtfulAge';
import { DroppedAnswers } from './DroppedAnswers';
import { useFamily } from './family';
import { KeyCap } from './KeyCap';
import { useOpenTool } from './openTool';
import { ReadAloud } from './ReadAloud';
import { useKeys } from './useKeys';
import { guideWords, programTitle, questionList } from './wording';

/** Shown when no question is left: the results for the client, and what the guide can still do. */
export const NothingLeft = ({ shown }: { shown: boolean }) => {
  const { t } = useTranslation(guideWords);
  const tag = useTag();
  const { answers, family, send } = useFamily();
  const open = useOpenTool();
  const { steps, toSharpen } = planOf(answers);
  const unsure = steps.filter((step) => step.state === 'answered' && step.programs.length > 0);
  const leave = () => send({ type: 'leave' });
  useKeys(({ action }) => {
    if (action === 'onward') leave();
    return action === 'onward';
  });
  return (
    <>
      <section className="talk">
        <ClientSide>
          <Findings title={t('done.heading')} />
        </ClientSide>
        <div className="talk-foot">
          <ReadAloud />
          {shown && <SeeList onClick={leave} shown />}
        </div>
      </section>
      {!shown && (
        <aside className="guide-side" aria-label={t('side.guide')} data-done>
          <DoubtfulAge />
          <DroppedAnswers dropped={family.dropped} />
          <h2>{t('done.heading')}</h2>
          <p data-left={toSharpen}>{toSharpen > 0 ? t('done.surer') : t('done.nothing')}</p>
          {unsure.length > 0 && (
            <p>
              {t('done.unsure', {
                count: unsure.length,
                list: questionList(
                  t,
                  tag,
                  unsure.map((step) => step.question),
                ),
              })}
            </p>
          )}
          <SeeList onClick={leave} shown={false} />
          {family.people.length < maxPeople && (
            <button type="button" className="button" onClick={() => open('newPerson')}>
              {t('people.another')} <KeyCap action="another" />
            </button>
          )}
        </aside>
      )}
    </>
  );
};

/** In the client's language while the screen is turned to them. */
const SeeList = ({ onClick, shown }: { onClick: () => void; shown: boolean }) => (
  <button type="button" className="button main" data-leave onClick={onClick}>
    <Icon name="bag" />{' '}
    {shown ? (
      <ClientSide as="span">
        <ListWords />
      </ClientSide>
    ) : (
      <ListWords />
    )}{' '}
    <KeyCap action="onward" />
  </button>
);

const ListWords = () => useTranslation('guide').t('done.list');

/** For the client: names of programs that may help, and that each office decides. */
const Findings = ({ title }: { title: string }) => {
  const { t } = useTranslation(guideWords);
  const { answers } = useFamily();
  const today = useToday();
  const judgements = useJudgements(answers);
  const shown = judgementsOn(judgements, today);
  const groups = (['urgent', 'likely', 'possible'] as const)
    .map((standing) => ({
      standing,
      found: shown.filter((judgement) => standingOf(judgement) === standing),
    }))
    .filter(({ found }) => found.length > 0);
  const tooOld = groups.length === 0 && isAnyExpired(judgements, today);
  return (
    <div className="findings">
      <ScreenHeading title={title}>{t('results.heading', { ns: 'visit' })}</ScreenHeading>
      <AgeNotice tooOld={tooOld} />
      {!tooOld && (
        <p>
          {groups.length > 0 ? t('results.lead', { ns: 'visit' }) : t('results.nothingFits', { ns: 'visit' })}
        </p>
      )}
      {groups.map(({ standing, found }) => (
        <section key={standing}>
          <h2>{t(`results.${standing}`, { ns: 'visit' })}</h2>
          <ul>
            {found.map(({ program }) => (
              <li key={program}>{programTitle(t, program)}</li>
            ))}
          </ul>
        </section>
      ))}
      <p className="hint">{t('frame.disclaimer', { ns: 'visit' })}</p>
    </div>
  );
};
