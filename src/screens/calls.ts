import type { LanguageTag } from '../../locales/languages';
import type { Borough } from '../catalog/city/boroughs';
import { cityLine } from '../catalog/city/cityLine';
import { dangers } from '../catalog/city/linesOfDanger';
import { type ContactId, contact } from '../catalog/contacts';
import { contactsOn } from '../catalog/freshness';
import type { Answers } from '../catalog/questions';
import type { Judgement } from '../eligibility/judge';
import { answersAt } from '../handoff/answering';
import { callsFor, placesByDefault } from '../handoff/list';
import { keyOf, type Office, officesOf } from '../handoff/offices';
import { whomToCall } from '../handoff/whomToCall';
import { byUrgency, roundsOf, urgencyOf } from './bands';
import { reportedDangers } from './reportedDangers';

/** One number and the programs it is called about. */
export interface Call {
  /** The number to call. */
  head: ContactId;
  /** The number to try after it. */
  after: ContactId | null;
  /** Offices that do the work themselves; none of their numbers is shown elsewhere. */
  offices: readonly Office[];
  /** The programs it covers; the script is that of the first. */
  judgements: readonly Judgement[];
}

/** What the order of calls depends on; `today` is YYYY-MM-DD. */
export interface Moment {
  now: Date;
  today: string;
  tag: LanguageTag;
  borough: Borough | null;
  answers: Answers;
}

/**
 * Groups programs by the number to call, each number once. Urgent programs come first, then those whose contacts are
 * open at `now`. Of the `others` only those are added whose number is already there.
 */
export const callsOf = (
  first: readonly Judgement[],
  others: readonly Judgement[],
  moment: Moment,
): readonly Call[] => {
  const known = new Set<ContactId>([
    cityLine,
    ...first.flatMap((judgement) => contactsFor(judgement, moment)),
  ]);
  const calls: { head: ContactId; after: ContactId | null; judgements: Judgement[] }[] = [];
  const reachedBy = (phone: string | undefined) =>
    phone === undefined
      ? undefined
      : calls.find(({ head, after }) => [head, after].some((id) => id !== null && phoneOf(id) === phone));
  for (const judgement of inOrder(first, moment)) {
    const ids = contactsFor(judgement, moment);
    const call = whomToCall(judgement.urgent ? alsoForDanger(ids, known, moment) : ids, moment);
    const [own] = ids;
    if (!call || own === undefined) continue;
    const there = reachedBy(phoneOf(own));
    if (there) there.judgements.push(judgement);
    else {
      const isFree = (id: ContactId | null) => id !== null && !reachedBy(phoneOf(id));
      // One general line is enough; the later calls show their own contact even if it is closed.
      const head = (calls.length === 0 || judgement.urgent) && isFree(call.now) ? call.now : own;
      const after = head !== call.after && isFree(call.after) ? call.after : null;
      calls.push({ head, after, judgements: [judgement] });
    }
  }
  for (const judgement of others) {
    const [own] = contactsFor(judgement, moment);
    if (own !== undefined) reachedBy(phoneOf(own))?.judgements.push(judgement);
  }
  const shownNumbers = new Set(calls.flatMap(({ head, after }) => [phoneOf(head), after && phoneOf(after)]));
  const isListed = (one: Judgement) => first.includes(one) || (one.inScope && one.verdict === 'likely');
  return calls.map((call) => ({
    ...call,
    offices: officesFor(call.judgements.filter(isListed), shownNumbers, moment),
  }));
};

/**
 * With the lines that the help screen names for a reported danger, so that both name the same first; of these only the
 * `known`, which the list to take away names as well.
 */
const alsoForDanger = (
  ids: readonly ContactId[],
  known: ReadonlySet<ContactId>,
  { answers, today }: Moment,
): readonly ContactId[] => {
  const lines = reportedDangers(answers)
    .map((danger) => contactsOn(dangers[danger], today))
    .filter(([first]) => first !== undefined && first === ids[0]);
  return [...new Set([...lines.flat().filter((id) => known.has(id)), ...ids])];
};

const phoneOf = (id: ContactId): string | undefined => contact(id).phone;

const contactsFor = ({ program }: Judgement, { today }: Moment): readonly ContactId[] =>
  callsFor(program, today).map(({ id }) => id);

/**
 * Danger to life first, then the lines of other reported dangers, then what else is urgent, then one program for each
 * need before a second of any, that which can least wait first; of the same step those whose own contact is open. 311 is
 * open for every program, so that it brings none before another.
 */
const inOrder = (judgements: readonly Judgement[], moment: Moment): readonly Judgement[] => {
  const sorted = byUrgency(judgements, moment.answers);
  const rounds = roundsOf(sorted, moment.answers);
  const named: readonly ContactId[] = reportedDangers(moment.answers).map((danger) => dangers[danger][0]);
  const ranked = sorted.map((judgement, at) => {
    const [own] = contactsFor(judgement, moment);
    const isOpen = own !== undefined && own !== cityLine && answersAt(own, moment.now);
    const rank = judgement.urgent
      ? [-1, !own || !named.includes(own) ? 2 : own === '911' ? 0 : 1]
      : [rounds[at] ?? 0, urgencyOf(judgement, moment.answers), Number(!isOpen)];
    return { judgement, rank };
  });
  const compare = (one: readonly number[], other: readonly number[]): number =>
    one.map((part, at) => part - (other[at] ?? 0)).find((difference) => difference !== 0) ?? 0;
  return ranked.sort((one, other) => compare(one.rank, other.rank)).map(({ judgement }) => judgement);
};

/** For each call; the programs list the rest. */
const maxOffices = 2;

/** Of those that a list to take away holds and a message names, so that they leave out none that the results show. */
const officesFor = (
  judgements: readonly Judgement[],
  shownNumbers: Set<string | null | undefined>,
  moment: Moment,
): readonly Office[] => {
  const { today, tag, borough } = moment;
  const shown: Office[] = [];
  for (const { program } of judgements)
    for (const office of officesOf(
      { program, places: placesByDefault(program, borough, today, tag) },
      moment,
    )) {
      if (shown.length === maxOffices || shownNumbers.has(keyOf(office))) continue;
      shownNumbers.add(keyOf(office));
      shown.push(office);
    }
  return shown;
};
