import { helplines } from '../catalog/city/programRoles';
import { adviceOn, shownOn } from '../catalog/freshness';
import type { Need } from '../catalog/needs';
import { type ProgramId, programOf, programs } from '../catalog/programs';
import { type Answers, isNonAnswer } from '../catalog/questions';
import type { Advice } from '../catalog/shape';
import { urgencySteps } from '../catalog/urgency';
import { adviceFor, type Judgement } from '../eligibility/judge';
import { isConditionMet } from '../eligibility/scope';
import type { PageCenter } from '../shell/CenterContext';

export type Group = 'urgent' | 'likely' | 'possible' | 'information' | 'unlikely' | 'also';

/** One group of results: `whole` cards are shown open, `folded` ones by title. */
export interface Band {
  group: Group;
  whole: CardGroup;
  folded: CardGroup;
}

/** Each caution appears once on the page, in the first shelf with a program it concerns. */
export interface CardGroup {
  judgements: readonly Judgement[];
  cautions: readonly Caution[];
}

export interface Caution {
  words: Advice['words'];
  /** Date of the evidence, YYYY-MM-DD. */
  checkedOn: string;
}

/**
 * Groups judgements in display order, leaving out programs whose facts have expired on `today` (YYYY-MM-DD). Urgent
 * and unlikely programs and those in `first` are shown whole.
 */
export const bandsOf = (
  judgements: readonly Judgement[],
  answers: Answers,
  today: string,
  first: ReadonlySet<ProgramId>,
): readonly Band[] => {
  const of = grouped(judgements, today);
  const shownCautions = new Set<string>();
  const shelf = (members: readonly Judgement[]): CardGroup => {
    const cautions = cautionsOf(members, answers, today).filter(({ words }) => !shownCautions.has(words));
    for (const { words } of cautions) shownCautions.add(words);
    return { judgements: members, cautions };
  };
  const isOnlyOpenDoors =
    of('likely').length === 0 &&
    !of('possible').some(({ program }) => isAskedFor(program, answers)) &&
    !hasFirstInformation(judgements, answers);
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
 * The programs to recommend first: all urgent ones, filled up to `most` (by at least one) with likely ones, the
 * most urgent need first and one per need before a second of any, and the doors of what was asked for; if there is
 * none, one possible program that was asked for; failing that, `helplines`.
 * `today` is YYYY-MM-DD.
 */
export const recommendedFirst = (
  judgements: readonly Judgement[],
  answers: Answers,
  today: string,
): ReadonlySet<ProgramId> => {
  const of = grouped(judgements, today);
  const urgent = of('urgent');
  const open = of('information').filter(({ program }) => helplines.includes(program));
  const asked = byUrgency(
    of('possible').filter(({ program }) => isAskedFor(program, answers)),
    answers,
  );
  const doors = of('information').filter((one) => isFirstInformation(one, answers));
  const likely = inTurn([...doors, ...of('likely')], answers);
  const fitting = [likely, asked.slice(0, 1), open].find(({ length }) => length > 0) ?? [];
  const first = [...urgent, ...fitting.slice(0, Math.max(1, most - urgent.length))];
  return new Set(first.map(({ program }) => program));
};

/**
 * The programs on the list to take away, unless the person chooses others: what was asked for and is likely or first,
 * and of each need without such a program made for it the first possible one, if any made for it, or else the first
 * information.
 */
export const listedByDefault = (
  judgements: readonly Judgement[],
  answers: Answers,
  today: string,
): ReadonlySet<ProgramId> => {
  const first = recommendedFirst(judgements, answers, today);
  const of = grouped(judgements, today);
  const listed = [...judgements.filter(({ program }) => first.has(program)), ...of('likely')];
  const possible = byUrgency(of('possible'), answers);
  const { needs = 'skipped' } = answers;
  for (const need of isNonAnswer(needs) ? [] : needs) {
    const isFor = ({ program }: Judgement) => programOf(program).needs.some((one) => one === need);
    const isMadeFor = ({ program, verdict }: Judgement) =>
      verdict !== 'information' && programOf(program).needs[0] === need;
    if (listed.some(isMadeFor)) continue;
    const other = possible.find(isMadeFor) ?? possible.find(isFor);
    if (other) listed.push(other);
    else if (!listed.some(isFor)) listed.push(...of('information').filter(isFor).slice(0, 1));
  }
  return new Set([...first, ...listed.map(({ program }) => program)]);
};

/** How long a program can wait: the index of a step of `urgencySteps`, by the needs that were asked for; -1 if urgent. */
export const urgencyOf = ({ program, urgent }: Judgement, answers: Answers): number => {
  if (urgent) return -1;
  const own = askedNeeds(program, answers);
  const step = urgencySteps.findIndex(
    ({ anyOf, when }) => anyOf.some((need) => own.includes(need)) && (!when || isConditionMet(when, answers)),
  );
  return step === -1 ? urgencySteps.length : step;
};

/** What was asked for and a program helps with; all its needs if none was. */
const askedNeeds = (program: ProgramId, { needs = 'skipped' }: Answers): readonly (Need | 'everyone')[] => {
  const own = programOf(program).needs;
  const asked = isNonAnswer(needs) ? [] : own.filter((need) => need !== 'everyone' && needs.includes(need));
  return asked.length > 0 ? asked : own;
};

/** Stable sort by `urgencyOf`; of the same step what is made for a need that was asked for comes before what is also. */
export const byUrgency = (judgements: readonly Judgement[], answers: Answers): readonly Judgement[] => {
  const rank = (one: Judgement): number =>
    2 * urgencyOf(one, answers) +
    Number(!one.urgent && askedNeeds(one.program, answers)[0] !== programOf(one.program).needs[0]);
  return [...judgements].sort((one, other) => rank(one) - rank(other));
};

/** For each judgement how many before it are for the same need; 0 for what is urgent. */
export const roundsOf = (judgements: readonly Judgement[], answers: Answers): readonly number[] => {
  const needs = judgements.map(({ program, urgent }) => (urgent ? null : askedNeeds(program, answers)[0]));
  return needs.map((need, at) =>
    need === null ? 0 : needs.slice(0, at).filter((other) => other === need).length,
  );
};

/** The most urgent need first, and one program for each before a second of any. */
export const inTurn = (judgements: readonly Judgement[], answers: Answers): readonly Judgement[] => {
  const sorted = byUrgency(judgements, answers);
  const rounds = roundsOf(sorted, answers);
  return [...sorted.filter((_, at) => rounds[at] === 0), ...sorted.filter((_, at) => rounds[at] !== 0)];
};

/** The judgements whose program may still be shown on `today`, YYYY-MM-DD. */
export const judgementsOn = (judgements: readonly Judgement[], today: string): readonly Judgement[] =>
  judgements.filter(({ program }) => shownOn([programOf(program)], today).length > 0);

/** Without the programs that the center leaves out; those that it puts first come first, the rest keeps its order. */
export const programsOf = <Of extends { readonly program: ProgramId }>(
  all: readonly Of[],
  { programsFirst = [], programsLeftOut = [] }: PageCenter,
): readonly Of[] => {
  const shown = all.filter(({ program }) => !programsLeftOut.includes(program));
  const first = programsFirst.flatMap((id) => shown.filter(({ program }) => program === id));
  return [...first, ...shown.filter((one) => !first.includes(one))];
};

/** Whether any result is missing on `today` (YYYY-MM-DD) only because its facts have expired. */
export const isAnyExpired = (judgements: readonly Judgement[], today: string): boolean => {
  const shown = judgementsOn(judgements, today);
  return judgements.some((judgement) => groupOf(judgement) !== null && !shown.includes(judgement));
};

/** Returns a lookup of the judgements shown on `today` by group. */
const grouped = (judgements: readonly Judgement[], today: string) => {
  const shown = judgementsOn(judgements, today);
  return (group: Group) => {
    const members = shown.filter((judgement) => groupOf(judgement) === group);
    // Services with an unmet `prefers` reason go last: they may be asked but usually do not take such cases.
    return group === 'urgent'
      ? [...members.filter((one) => !isOnlyToAsk(one)), ...members.filter(isOnlyToAsk)]
      : members;
  };
};

const isOnlyToAsk = ({ reasons }: Judgement): boolean =>
  reasons.some(({ role, truth }) => role === 'prefers' && truth === 'notMet');

const usual: readonly Group[] = ['urgent', 'likely', 'possible', 'information', 'also', 'unlikely'];
const openDoors: readonly Group[] = ['urgent', 'information', 'possible', 'also', 'unlikely'];

/** The group of a judgement, or null if it is neither asked for nor likely. */
const groupOf = ({ verdict, inScope, urgent }: Judgement): Group | null => {
  if (urgent) return 'urgent';
  if (inScope) return verdict;
  return verdict === 'likely' ? 'also' : null;
};

/** Kept small so that a person under stress can act on it. */
const most = 3;

const isAskedFor = (program: ProgramId, { needs = 'skipped' }: Answers): boolean =>
  !isNonAnswer(needs) && programOf(program).needs.some((need) => need !== 'everyone' && needs.includes(need));

/** Whether it is information that stands first of all for a need that was asked for: nobody has to fit it. */
export const isFirstInformation = (
  { program, verdict }: Judgement,
  { needs = 'skipped' }: Answers,
): boolean =>
  verdict === 'information' &&
  !isNonAnswer(needs) &&
  needs.some((need) => programs.find((other) => other.needs.some((one) => one === need))?.id === program);

/** Whether a need that was asked for has such a door. */
export const hasFirstInformation = (judgements: readonly Judgement[], answers: Answers): boolean =>
  judgements.some((one) => isFirstInformation(one, answers));

const cautionsOf = (judgements: readonly Judgement[], answers: Answers, today: string): Caution[] => {
  const checkedOnByWords = new Map<Advice['words'], string>();
  for (const { program } of judgements)
    for (const one of adviceOn(adviceFor(programOf(program), answers), today))
      if (one.kind === 'caution') checkedOnByWords.set(one.words, one.checkedOn);
  return [...checkedOnByWords].map(([words, checkedOn]) => ({ words, checkedOn }));
};
