import { type Borough, boroughs } from '../catalog/city/boroughs';
import { Icon } from '../components/Icon';
import type { Judgement } from '../eligibility/judge';
import { withAnswer } from '../eligibility/path';
import { listOn, type TakenList } from '../handoff/list';
import { NearYou } from '../handoff/NearYou';
import { SelectProgram } from '../handoff/SelectProgram';
import { TakeAway } from '../handoff/TakeAway';
import { useSelection } from '../handoff/useSelection.ts';
import { useToday } from '../handoff/useToday';
import { useTranslation } from '../language/useTranslation';
import { useSend, useVisit } from '../shell/visit';
import { inTurn } from './bands';
import { Frame } from './Frame';

/** The places of a result and the checkbox that puts it on the list to take away. */
export const ResultOptions = ({ judgement, unfolded }: { judgement: Judgement; unfolded: boolean }) => {
  const { visit, send } = useVisit();
  const borough = useBorough();
  const { answers } = visit.context;
  const { program, verdict } = judgement;
  if (verdict === 'unlikely') return null;
  /** A borough picked on the map becomes an answer only if none was given and it would drop no other answer. */
  const answerBorough = (answer: Borough) => {
    if (answers.borough === undefined && withAnswer(answers, 'borough', answer).dropped.length === 0)
      send({ type: 'answer', question: 'borough', answer });
  };
  return (
    <>
      <NearYou program={program} borough={borough} onBorough={answerBorough} unfolded={unfolded} />
      <SelectProgram program={program} />
    </>
  );
};

/** Opens the list; on a wide screen it also shows what is on it. */
export const ListPreview = ({ judgements }: { judgements: readonly Judgement[] }) => {
  const { t } = useTranslation(['handoff', 'programs']);
  const send = useSend();
  const taking = useSelection();
  const list = useTakenList(judgements);
  return (
    <aside className="list-beside">
      <h2>{t('take.heading')}</h2>
      <ul>
        {list.map(({ program }) => (
          <li key={program}>
            <label className="tick">
              <input
                type="checkbox"
                autoComplete="off"
                checked
                onChange={() => taking?.take(program, false)}
              />
              <span>{t(`programs.${program}.title`, { ns: 'programs' })}</span>
            </label>
          </li>
        ))}
      </ul>
      <button type="button" className="button main see-list" onClick={() => send({ type: 'list.open' })}>
        <Icon name="bag" /> {t('take.see', { count: list.length })}
      </button>
    </aside>
  );
};

/** The list to take away, shown instead of the results. */
export const MyList = ({ judgements }: { judgements: readonly Judgement[] }) => {
  const taking = useSelection();
  const list = useTakenList(judgements);
  return (
    <Frame>
      <TakeAway list={list} onTakeOff={(program) => taking?.take(program, false)} />
    </Frame>
  );
};

const useTakenList = (judgements: readonly Judgement[]): TakenList => {
  const taking = useSelection();
  const lives = useBorough();
  const today = useToday();
  const { answers } = useVisit().visit.context;
  if (!taking) return [];
  const borough = taking.borough ?? lives;
  const chosen = judgements
    .filter(({ verdict }) => verdict !== 'unlikely')
    .filter(({ program }) => taking.takes(program));
  const list = inTurn(chosen, answers).map(({ program }) => ({
    program,
    places: taking.placesWith(program, borough),
  }));
  return listOn(list, today);
};

/** The borough of the answers, or null if it is unanswered or not one of the five. */
export const useBorough = (): Borough | null => {
  const { visit } = useVisit();
  return boroughs.find((borough) => borough === visit.context.answers.borough) ?? null;
};
