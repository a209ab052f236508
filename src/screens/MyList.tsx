import { type Borough, boroughs } from '../catalog/newYork/boroughs';
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
import { Frame } from './Frame';

/** On a result: where to go for it, and whether it goes along. */
export const WaysOf = ({ judgement }: { judgement: Judgement }) => {
  const { visit, send } = useVisit();
  const borough = useBorough();
  const { answers } = visit.context;
  const { program, verdict } = judgement;
  if (verdict === 'unlikely') return null;
  /** An answer only where none was given and it would count; else it only turns the map. */
  const tell = (answer: Borough) => {
    if (answers.borough === undefined && withAnswer(answers, 'borough', answer).dropped.length === 0)
      send({ type: 'answer', question: 'borough', answer });
  };
  return (
    <>
      <NearYou program={program} borough={borough} onBorough={tell} />
      <SelectProgram program={program} likely={goesAlong(judgement)} />
    </>
  );
};

/** The way from the results to the list. */
export const SeeMyList = ({ judgements }: { judgements: readonly Judgement[] }) => {
  const { t } = useTranslation('handoff');
  const send = useSend();
  const list = useTakenList(judgements);
  return (
    <button type="button" className="button main see-list" onClick={() => send({ type: 'list.open' })}>
      <Icon name="bag" /> {t('take.see', { count: list.length })}
    </button>
  );
};

/** The list, in the place of the results, until the person goes back to them. */
export const MyList = ({ judgements }: { judgements: readonly Judgement[] }) => {
  const taking = useSelection();
  const list = useTakenList(judgements);
  return (
    <Frame>
      <TakeAway list={list} onTakeOff={(program) => taking?.take(program, false)} />
    </Frame>
  );
};

/** What goes along unless the person decides otherwise. From here on no verdict is known any more. */
const goesAlong = ({ verdict, inScope, urgent }: Judgement): boolean =>
  urgent || (inScope && verdict === 'likely');

const useTakenList = (judgements: readonly Judgement[]): TakenList => {
  const taking = useSelection();
  const lives = useBorough();
  const today = useToday();
  if (!taking) return [];
  const borough = taking.borough ?? lives;
  const chosen = [...judgements]
    .sort((one, other) => Number(other.urgent) - Number(one.urgent))
    .filter(({ verdict }) => verdict !== 'unlikely')
    .filter((judgement) => taking.takes(judgement.program, goesAlong(judgement)))
    .map(({ program }) => ({
      program,
      places: taking.placesWith(program, borough),
    }));
  return listOn(chosen, today);
};

/** The borough of the answers; null where none of the five was given. */
const useBorough = (): Borough | null => {
  const { visit } = useVisit();
  return boroughs.find((borough) => borough === visit.context.answers.borough) ?? null;
};
