import { useContext, useEffect, useRef, useState } from 'react';
import type { ContactId } from '../catalog/contacts';
import { ageOn } from '../catalog/freshness';
import { needOf } from '../catalog/needs';
import { type ProgramId, programOf } from '../catalog/programs';
import type { Program } from '../catalog/shape';
import { NeedIcon } from '../components/NeedIcon';
import type { Judgement } from '../eligibility/judge';
import { DateChecked } from '../handoff/DateChecked';
import { CostAndPapers, ProgramStatus } from '../handoff/ProgramStatus';
import { Sentence } from '../handoff/Sentence';
import { useToday } from '../handoff/useToday';
import { useTranslation } from '../language/useTranslation';
import { AboutProgram } from './AboutProgram';
import { Deferred } from './Deferred';
import { ResultOptions } from './MyList';
import { OpenQuestions } from './OpenQuestions';
import { Reasons } from './Reasons';
import { SettledQuestionContext } from './settledQuestion';

/**
 * A program among the results, collapsed to its title unless it is unlikely. After one of its open questions is answered
 * the card takes focus, because the new verdict may have moved it to another group. `shown`: contacts shown above it.
 */
export const ResultCard = ({
  judgement,
  shown = [],
  unfolded = false,
}: {
  judgement: Judgement;
  shown?: readonly ContactId[];
  /** Whether all of it opens at once, because it took a touch to come this far. */
  unfolded?: boolean;
}) => {
  const card = useRef<HTMLLIElement>(null);
  const [opened, setOpened] = useState(false);
  const [settled] = useContext(SettledQuestionContext);
  const { program, verdict } = judgement;
  const times = settled.program === program ? settled.times : 0;
  useEffect(() => {
    if (times > 0) card.current?.querySelector<HTMLElement>('summary, h3')?.focus();
  }, [times]);
  const folded = verdict !== 'unlikely';
  const head = <Head judgement={judgement} folded={folded} />;
  return (
    <li ref={card} className={`card ${verdict} need-${needOf(programOf(program))}${folded ? ' folded' : ''}`}>
      <div>
        {folded ? (
          <details
            className="fold"
            open={times > 0}
            onToggle={({ currentTarget }) => setOpened((before) => before || currentTarget.open)}
          >
            <summary>{head}</summary>
            <Deferred>
              <Body judgement={judgement} shown={shown} unfolded={unfolded && opened} />
            </Deferred>
          </details>
        ) : (
          <>
            <header>{head}</header>
            <Body judgement={judgement} shown={shown} unfolded={unfolded} />
          </>
        )}
      </div>
    </li>
  );
};

const Head = ({ judgement: { program }, folded }: { judgement: Judgement; folded: boolean }) => {
  const { t } = useTranslation(['visit', 'programs']);
  return (
    <>
      <NeedIcon need={needOf(programOf(program))} />
      <h3 tabIndex={folded ? undefined : -1}>{t(`programs.${program}.title`, { ns: 'programs' })}</h3>
    </>
  );
};

const Body = ({
  judgement,
  shown,
  unfolded,
}: {
  judgement: Judgement;
  shown: readonly ContactId[];
  unfolded: boolean;
}) => {
  const { t } = useTranslation(['visit', 'programs']);
  const program = programOf(judgement.program);
  const isUnlikely = judgement.verdict === 'unlikely';
  return (
    <div className="body">
      <Doubt program={program} />
      <p className="summary">
        <Sentence>{t(`programs.${program.id}.summary`, { ns: 'programs' })}</Sentence>
      </p>
      {!isUnlikely && <CostAndPapers {...program} />}
      <Reasons judgement={judgement} />
      <OpenQuestions judgement={judgement} />
      {isUnlikely && <Instead program={program} />}
      <ResultOptions judgement={judgement} unfolded={unfolded} />
      <AboutProgram program={program} shown={shown} unfolded={unfolded} />
    </div>
  );
};

const Doubt = ({ program }: { program: Program }) => {
  const { t } = useTranslation();
  const today = useToday();
  const { status, checkedOn } = program;
  if (status.state !== 'open') return <ProgramStatus status={status} />;
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
  const titles = program.instead.map((other) =>
    t(`programs.${other as ProgramId}.title`, { ns: 'programs' }),
  );
  return (
    <p>
      <strong>{t('results.instead')}</strong> {titles.join(' · ')}
    </p>
  );
};
