import { adviceOn, shownOn } from '../catalog/freshness';
import { needOf } from '../catalog/needs';
import { type ProgramId, programOf } from '../catalog/programs';
import { type Answers, isUnknowing } from '../catalog/questions';
import type { Advice } from '../catalog/shape';
import { adviceFor, type Judgement } from '../eligibility/judge';

export type Group = 'urgent' | 'likely' | 'possible' | 'information' | 'unlikely' | 'also';

/** Programs that stand together: those that are shown whole, and those whose titles open at a touch. */
export interface Band {
  group: Group;
  whole: Shelf;
  folded: Shelf;
}

/** A caution is said once, on the first shelf that holds something it concerns. */
export interface Shelf {
  judgements: readonly Judgement[];
  cautions: readonly Caution[];
}

export interface Caution {
  words: Advice['words'];
  /** The day of its evidence, YYYY-MM-DD. */
  checkedOn: string;
}

/**
 * What may help, in the order in which it is shown: danger, then what fits, then what is still open. Programs whose
 * rules were checked too long ago are left out. `first` stands whole; `today` is YYYY-MM-DD.
 */
export const bandsOf = (
  judgements: readonly Judgement[],
  answers: Answers,
  today: string,
  first: ReadonlySet<ProgramId>,
): readonly Band[] => {
  const of = grouped(judgements, today);
  const told = new Set<string>();
  const shelf = (members: readonly Judgement[]): Shelf => {
    const cautions = cautionsOf(members, answers, today).filter(({ words }) => !told.has(words));
    for (const { words } of cautions) told.add(words);
    return { judgements: members, cautions };
  };
  const isOnlyOpenDoors =
    of('likely').length === 0 && !of('possible').some(({ program }) => isAskedFor(program, answers));
  return (isOnlyOpenDoors ? openDoors : usual)
    .filter((group) => of(group).length > 0)
    .map((group) => {
      const isWhole = ({ program }: Judgement) =>
        group === 'unlikely' || group === 'urgent' || first.has(program);
      const whole = shelf(of(group).filter(isWhole));
      return { group, whole, folded: shelf(of(group).filter((one) => !isWhole(one))) };
    });
};

/**
 * All that is urgent, and beside it what likely fits, one of each need before a second of any; where nothing is
 * sure, the first that was asked for; where nothing was asked for, the doors that are open to everyone.
 */
export const whatToDoFirst = (
  judgements: readonly Judgement[],
  answers: Answers,
  today: string,
): ReadonlySet<ProgramId> => {
  const of = grouped(judgements, today);
  const urgent = of('urgent');
  const open = of('information').filter(({ program }) => doors.includes(program));
  const asked = of('possible').filter(({ program }) => isAskedFor(program, answers));
  const likely = oneOfEachNeed(of('likely'));
  const fitting = [likely, asked.slice(0, 1), open].find(({ length }) => length > 0) ?? [];
  const first = [...urgent, ...fitting.slice(0, Math.max(1, most - urgent.length))];
  return new Set(first.map(({ program }) => program));
};

/** The judgements on programs that may still be shown on a day, YYYY-MM-DD. */
export const judgementsOn = (judgements: readonly Judgement[], today: string): readonly Judgement[] =>
  judgements.filter(({ program }) => shownOn([programOf(program)], today).length > 0);

/** Whether something would stand among the results, were what we know of it not too old by now. */
export const isAnyTooOld = (judgements: readonly Judgement[], today: string): boolean => {
  const shown = judgementsOn(judgements, today);
  return judgements.some((judgement) => groupOf(judgement) !== null && !shown.includes(judgement));
};

/** The judgements that are still shown on a day, group by group. */
const grouped = (judgements: readonly Judgement[], today: string) => {
  const shown = judgementsOn(judgements, today);
  return (group: Group) => {
    const members = shown.filter((judgement) => groupOf(judgement) === group);
    // Whom to call now: first who takes such cases, then who may only be asked, as for a child who is held.
    return group === 'urgent'
      ? [...members.filter((one) => !isOnlyToAsk(one)), ...members.filter(isOnlyToAsk)]
      : members;
  };
};

const isOnlyToAsk = ({ reasons }: Judgement): boolean =>
  reasons.some(({ role, truth }) => role === 'prefers' && truth === 'notMet');

const usual: readonly Group[] = ['urgent', 'likely', 'possible', 'information', 'also', 'unlikely'];
const openDoors: readonly Group[] = ['urgent', 'information', 'possible', 'also', 'unlikely'];

/** Which band a judgement stands in; null where it is neither asked for nor likely. */
const groupOf = ({ verdict, inScope, urgent }: Judgement): Group | null => {
  if (urgent) return 'urgent';
  if (inScope) return verdict;
  return verdict === 'likely' ? 'also' : null;
};

/** As much as a frightened person can take in. */
const most = 3;

/** Whom anybody can call about anything. */
const doors: readonly ProgramId[] = ['moia-hotline', 'nyc-311'];

const isAskedFor = (program: ProgramId, { needs = 'skipped' }: Answers): boolean =>
  !isUnknowing(needs) && programOf(program).needs.some((need) => need !== 'everyone' && needs.includes(need));

const oneOfEachNeed = (judgements: readonly Judgement[]): readonly Judgement[] => {
  const seen = new Set<string>();
  const isFirst = ({ program }: Judgement): boolean => {
    const need = needOf(programOf(program));
    return !seen.has(need) && Boolean(seen.add(need));
  };
  const firsts = judgements.filter(isFirst);
  return [...firsts, ...judgements.filter((judgement) => !firsts.includes(judgement))];
};

const cautionsOf = (judgements: readonly Judgement[], answers: Answers, today: string): Caution[] => {
  const told = new Map<Advice['words'], string>();
  for (const { program } of judgements)
    for (const one of adviceOn(adviceFor(programOf(program), answers), today))
      if (one.kind === 'caution') told.set(one.words, one.checkedOn);
  return [...told].map(([words, checkedOn]) => ({ words, checkedOn }));
};
