import { contact } from '../catalog/contacts';
import { contactsOn } from '../catalog/freshness';
import { programOf } from '../catalog/programs';
import { Icon } from '../components/Icon';
import { type Judgement, settledBy } from '../eligibility/judge';
import { type Move, type Standing, standingOf } from '../eligibility/whatIf';
import { AtThisCenter } from '../handoff/AtThisCenter';
import { AgeNotice } from '../handoff/ByAge';
import { OfProgram } from '../handoff/OfProgram';
import { useInitialTime } from '../handoff/useNow';
import { useToday } from '../handoff/useToday';
import { whomToCall } from '../handoff/whomToCall';
import { useTag } from '../language/useTag';
import { useTranslation } from '../language/useTranslation';
import { isAnyExpired, judgementsOn } from '../screens/bands';
import { useJudgements } from '../screens/useJudgements';
import { useAnnounce } from '../shell/announce';
import { Dial, PhoneNumber } from '../shell/PhoneNumber';
import { useFamily } from './family';
import { useOpenTool } from './openTool';
import { guideWords, programTitle } from './wording';

const shownOpen: readonly Standing[] = ['urgent', 'likely', 'possible'];
const shownFolded: readonly Standing[] = ['unlikely', 'information'];

/** Programs by current verdict, with what the last answer changed and which questions would settle the rest. */
export const ProgramsColumn = ({ moves }: { moves: readonly Move[] | null }) => {
  const { t } = useTranslation(guideWords);
  const { answers } = useFamily();
  const today = useToday();
  const judgements = useJudgements(answers);
  const shown = judgementsOn(judgements, today);
  const of = (standing: Standing) => shown.filter((one) => standingOf(one) === standing);
  const heard = answers.needs !== undefined;
  const says =
    moves === null
      ? t('programs.first')
      : moves.length === 0
        ? t('programs.unmoved')
        : t('programs.moved', { count: moves.length });
  useAnnounce(moves === null ? '' : says);
  return (
    <section className="programs" aria-labelledby="programs">
      <h2 id="programs">{t('programs.heading')}</h2>
      <AgeNotice tooOld={isAnyExpired(judgements, today)} />
      <p className="hint">{says}</p>
      <div className="standings">
        {[...shownOpen, ...shownFolded].map((standing) => (
          <Group
            key={standing}
            standing={standing}
            judgements={of(standing)}
            moves={moves ?? []}
            open={shownOpen.includes(standing) && (heard || standing !== 'possible')}
          />
        ))}
      </div>
      <AtThisCenter />
      <p className="hint">{t('frame.disclaimer', { ns: 'visit' })}</p>
    </section>
  );
};

const Group = ({
  standing,
  judgements,
  moves,
  open,
}: {
  standing: Standing;
  judgements: readonly Judgement[];
  moves: readonly Move[];
  open: boolean;
}) => {
  const { t } = useTranslation('guide');
  if (judgements.length === 0) return null;
  return (
    <details key={String(open)} open={open} className={`standing ${standing}`} data-standing={standing}>
      <summary>
        <h3>{t('programs.count', { standing: t(`programs.${standing}`), number: judgements.length })}</h3>
      </summary>
      <ul>
        {judgements.map((judgement) => (
          <Program
            key={judgement.program}
            judgement={judgement}
            move={moves.find(({ program }) => program === judgement.program)}
          />
        ))}
      </ul>
    </details>
  );
};

const Program = ({ judgement, move }: { judgement: Judgement; move: Move | undefined }) => {
  const { t } = useTranslation(guideWords);
  const { question, send } = useFamily();
  const open = useOpenTool();
  const { program, urgent } = judgement;
  const title = programTitle(t, program);
  const call = whomToCall(contactsOn(programOf(program).contacts, useToday()), {
    now: useInitialTime(),
    tag: useTag(),
  });
  const phones =
    urgent && call ? [call.now, call.after].flatMap((id) => (id && contact(id).phone) ?? []) : [];
  const unsettled = settledBy(judgement).filter((other) => other !== question);
  return (
    <li data-program={program}>
      <button type="button" className="quiet" onClick={() => open({ program })}>
        <span className="reads">{t('programs.open', { title: '' })}</span>
        {title}
      </button>
      {move && <small className="was">{t('programs.was', { standing: t(`programs.${move.from}`) })}</small>}
      {phones.map((phone) => (
        <Dial key={phone} number={phone}>
          <Icon name="call" /> <PhoneNumber number={phone} />
          <OfProgram program={program} />
        </Dial>
      ))}
      {unsettled.length > 0 && (
        <p className="settles">
          <Icon name="unknown" />
          {unsettled.map((other) => (
            <button
              key={other}
              type="button"
              className="settle-button"
              data-settle={other}
              onClick={() => send({ type: 'go', question: other })}
            >
              {t(`short.${other}`)}
              <span className="reads">: {t('programs.settle')}</span>
            </button>
          ))}
        </p>
      )}
    </li>
  );
};
