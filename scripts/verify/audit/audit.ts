import { getInitialSnapshot, transition } from 'xstate';
import { questionAsked, visitMachine } from '../../../machines/visit';
import type { Answer } from '../../../src/catalog/questions';
import { judgeAll } from '../../../src/eligibility/judge';
import { type Path, pathOf } from '../../../src/eligibility/path';
import {
  type Disagreement,
  disagreements,
  type Rules,
  shrunk,
  stationsOf,
  thoroughDisagreements,
  thoroughVisit,
  visit,
} from './compare';
import type { Verdict } from './judge';
import { anyOtherReply, anyPerson, awkwardPeople, inAnyOrder, numbersFrom, type Person } from './people';
import { rules } from './rules';

export interface Outcome {
  readonly people: number;
  /** Number of people who also answered every question that the results offered. */
  readonly thorough: number;
  /** Number of people whose visit also went through the state machine. */
  readonly byMachine: number;
  /** Number of verdicts compared with the rules. */
  readonly compared: number;
  readonly tallies: ReadonlyMap<string, Tally>;
  readonly disagreements: ReadonlyMap<string, { readonly times: number; readonly example: Disagreement }>;
}

/** Per program: verdicts given to people who asked for it, and how many promised too much or too little. */
export interface Tally {
  readonly given: Record<Verdict, number>;
  over: number;
  under: number;
}

/** Each group shares the start of a visit and differs in one of the last answers and what follows from it. */
const neighbours = 9;
const lastOnes = 4;
const mostByMachine = 5_000;

/** Runs random people through the questionnaire and compares every verdict with the table of rules. */
export function runAudit({
  people,
  seed,
  table = rules,
  awkward = true,
}: {
  people: number;
  seed: number;
  table?: Rules;
  awkward?: boolean;
}): Outcome {
  const next = numbersFrom(seed);
  const tallies = new Map<string, Tally>();
  const found = new Map<string, { times: number; example: Disagreement }>();
  let met = 0;
  let compared = 0;
  let thorough = 0;
  let byMachine = 0;

  const note = (one: Disagreement) => {
    const over = rank[one.ours] > rank[one.rule];
    const tally = tallyOf(tallies, one.program);
    if (over) tally.over++;
    else tally.under++;
    const kind = `${one.program} (${one.compared}): ${one.ours}, the rules say ${one.rule}`;
    const known = found.get(kind);
    if (known) known.times++;
    else found.set(kind, { times: 1, example: shrunk(one, table) });
  };
  const look = (person: Person, path: Path) => {
    met++;
    const judgements = judgeAll(path.counted);
    for (const { program, verdict, inScope } of judgements)
      if (inScope) {
        tallyOf(tallies, program).given[verdict]++;
        compared++;
      }
    for (const one of disagreements(person, path.counted, judgements, table)) note(one);
  };
  const lookThoroughly = (person: Person, path: Path) => {
    thorough++;
    for (const one of thoroughDisagreements(person, thoroughVisit(person, path), table)) note(one);
    if (byMachine >= mostByMachine) return;
    byMachine++;
    const answers = visitByMachine(person);
    if (JSON.stringify(answers) !== JSON.stringify(path.counted))
      note({ program: 'the machine', compared: 'visit', ours: 'unlikely', rule: 'likely', given: answers });
  };

  const corners = awkward ? inAnyOrder(awkwardPeople(next), next) : [];
  for (let turn = 0; met < people; turn++) {
    const person = corners[turn] ?? anyPerson(next);
    const stations = stationsOf(person);
    const end = stations.at(-1) ?? pathOf({});
    look(person, end);
    lookThoroughly(person, end);
    const asked = stations.slice(0, -1).slice(-lastOnes);
    for (let more = 0; more < neighbours && met < people; more++) {
      const from = asked[Math.floor(next() * asked.length)];
      if (from?.next == null) break;
      const neighbour = { ...person, [from.next]: anyOtherReply(from.next, person, next) };
      look(neighbour, visit(neighbour, from));
    }
  }
  return { people: met, thorough, byMachine, compared, tallies, disagreements: found };
}

const rank: Record<Verdict, number> = { unlikely: 0, information: 1, possible: 2, likely: 3 };

const tallyOf = (tallies: Map<string, Tally>, program: string): Tally => {
  const known = tallies.get(program);
  if (known) return known;
  const fresh: Tally = { given: { likely: 0, possible: 0, unlikely: 0, information: 0 }, over: 0, under: 0 };
  tallies.set(program, fresh);
  return fresh;
};

function visitByMachine(person: Person) {
  let [state] = transition(visitMachine, getInitialSnapshot(visitMachine), { type: 'start' });
  for (;;) {
    const question = questionAsked(state.context);
    if (question === null) return state.context.answers;
    const answer = person[question] as Answer;
    [state] = transition(visitMachine, state, { type: 'answer', question, answer });
    [state] = transition(visitMachine, state, { type: 'help.close' });
  }
}
