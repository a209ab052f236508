import { describe, expect, test } from 'vitest';
import { createActor, type EventFrom, getInitialSnapshot, type SnapshotFrom, transition } from 'xstate';
import { adjacencyMapToArray, getAdjacencyMap } from 'xstate/graph';
import { answersBeforeResults, emptySelection, questionAsked, visitMachine } from '../../machines/visit';
import type { Answer, AnswerTo, QuestionId } from '../../src/catalog/questions';

type Visit = SnapshotFrom<typeof visitMachine>;
type Event = EventFrom<typeof visitMachine>;

const nothing = { answers: {}, revisiting: null, dropped: [], selection: emptySelection, received: null };

const welcome = getInitialSnapshot(visitMachine);
const send = (visit: Visit, ...events: readonly Event[]): Visit =>
  events.reduce((now, event) => transition(visitMachine, now, event)[0], visit);
const answer = <Q extends QuestionId>(question: Q, given: AnswerTo<Q> & Answer): Event => ({
  type: 'answer',
  question,
  answer: given,
});
const asked = (visit: Visit) => questionAsked(visit.context);

const started = send(welcome, { type: 'start' });
/** No danger, needs a City ID card, at the question of where they live. */
const idCard = send(
  started,
  answer('urgent', ['none']),
  answer('needs', ['idCard']),
  answer('helpFor', 'me'),
);
const shown = send(idCard, answer('borough', 'queens'), answer('age', '21to64'));
const reviewed = send(shown, { type: 'review' });
const brought = { type: 'received.open', code: '#l1.AAAAA' } as const;

describe('a visit', () => {
  test('begins at the welcome with nothing known and nothing urgent on the screen', () => {
    expect(welcome.value).toEqual({ visit: 'welcome', help: 'closed', received: 'closed' });
    expect(welcome.context).toEqual(nothing);
  });

  test('leads from the welcome through the questions straight to the results, and the review stands beside them', () => {
    expect(started.matches({ visit: 'asking' })).toBe(true);
    expect(asked(started)).toBe('urgent');
    expect(asked(idCard)).toBe('borough');
    expect(shown.matches({ visit: 'results' })).toBe(true);
    expect(asked(shown)).toBeNull();
    expect(reviewed.matches({ visit: 'reviewing' })).toBe(true);
    expect(send(reviewed, { type: 'results' }).value).toEqual(shown.value);
    expect(shown.context.answers).toEqual(reviewed.context.answers);
  });

  test('that went back to the welcome goes on at the results, when nothing is left to ask', () => {
    const home = send(shown, ...Array.from({ length: 6 }, (): Event => ({ type: 'back' })));
    expect(home.matches({ visit: 'welcome' })).toBe(true);
    const again = send(home, { type: 'start' });
    expect(again.matches({ visit: 'results' })).toBe(true);
    expect(again.context.answers).toEqual(shown.context.answers);
  });

  test('takes no answer before it began', () => {
    expect(send(welcome, answer('urgent', ['none'])).context.answers).toEqual({});
    expect(send(welcome, { type: 'results' }).value).toEqual(welcome.value);
  });

  test('takes "I don’t know" and silence for answers, and goes on', () => {
    const silent = send(started, answer('urgent', 'skipped'), answer('needs', 'notSure'));
    expect(asked(silent)).toBe('helpFor');
    expect(silent.context.answers).toEqual({ urgent: 'skipped', needs: 'notSure' });
  });

  test('takes the same answer twice for one, as a double touch sends it', () => {
    const twice = send(started, answer('urgent', ['none']), answer('urgent', ['none']));
    expect(twice.context).toEqual(send(started, answer('urgent', ['none'])).context);
  });

  test('runs as an actor, and shows each step to whoever looks on', () => {
    const actor = createActor(visitMachine).start();
    const seen: unknown[] = [];
    actor.subscribe((visit) => seen.push(asked(visit)));
    actor.send({ type: 'start' });
    actor.send(answer('urgent', ['none']));
    actor.send(answer('needs', ['rights']));
    actor.send(answer('helpFor', 'me'));
    expect(actor.getSnapshot().matches({ visit: 'results' })).toBe(true);
    expect(seen).toEqual(['urgent', 'needs', 'helpFor', null]);
  });
});

describe('back', () => {
  test('at the first question leads to the welcome, and the answers wait there', () => {
    const back = send(idCard, { type: 'back' }, { type: 'back' }, { type: 'back' }, { type: 'back' });
    expect(back.matches({ visit: 'welcome' })).toBe(true);
    expect(back.context).toEqual({ ...idCard.context, revisiting: null });
    expect(asked(send(back, { type: 'start' }))).toBe('borough');
  });

  test('goes over every question that was answered, and loses no answer', () => {
    const before = send(idCard, { type: 'back' });
    expect(asked(before)).toBe('helpFor');
    expect(asked(send(before, { type: 'back' }))).toBe('needs');
    expect(before.context.answers).toEqual(idCard.context.answers);
  });

  test('and the same answer again lead to the very same place', () => {
    expect(send(idCard, { type: 'back' }, answer('helpFor', 'me')).context).toEqual(idCard.context);
  });

  test('from the results shows the last question, and the same answer again the results', () => {
    const before = send(shown, { type: 'back' });
    expect(asked(before)).toBe('age');
    expect(send(before, answer('age', '21to64')).value).toEqual(shown.value);
  });

  test('from the review shows the results, or the question that is open', () => {
    expect(send(reviewed, { type: 'back' }).value).toEqual(shown.value);
    expect(asked(send(idCard, { type: 'review' }, { type: 'back' }))).toBe('borough');
  });

  test('from an answer that is changed shows the review again', () => {
    const changing = send(reviewed, { type: 'change', question: 'borough' });
    expect(send(changing, { type: 'back' }).value).toEqual(reviewed.value);
    expect(send(changing, { type: 'back' }).context).toEqual(reviewed.context);
  });

  test('from a review without any answer shows the first question', () => {
    const early = send(started, { type: 'review' });
    expect(early.matches({ visit: 'reviewing' })).toBe(true);
    expect(asked(send(early, { type: 'back' }))).toBe('urgent');
  });
});

describe('the list to take away', () => {
  const list = send(shown, { type: 'list.open' });

  test('opens from the results alone, and Back closes it onto them', () => {
    expect(list.matches({ visit: { results: 'list' } })).toBe(true);
    expect(send(list, { type: 'back' }).value).toEqual(shown.value);
    expect(send(reviewed, { type: 'list.open' }).value).toEqual(reviewed.value);
    expect(asked(send(list, { type: 'back' }, { type: 'back' }))).toBe('age');
  });

  test('is closed whenever the results are come to anew', () => {
    expect(send(list, { type: 'review' }, { type: 'results' }).value).toEqual(shown.value);
  });
});

describe('a list that somebody brought', () => {
  const places: readonly [string, Visit][] = [
    ['the welcome', welcome],
    ['a question that somebody went back to', send(idCard, { type: 'back' })],
    ['the review', reviewed],
    ['the results', shown],
    ['the list to take away', send(shown, { type: 'list.open' })],
    ['help', send(idCard, { type: 'help.open' })],
  ];

  test.each(places)('opens over %s, and is left to the very same place', (_where, place) => {
    const open = send(place, brought);
    expect(open.value).toEqual({ ...place.value, received: 'open' });
    expect(open.context).toEqual({ ...place.context, received: brought.code });
    expect(send(open, { type: 'received.close' }).value).toEqual(place.value);
    expect(send(open, { type: 'received.close' }).context).toEqual(place.context);
  });

  test('goes with Back before what it lies over, and after the help that lies over it', () => {
    const open = send(idCard, brought, { type: 'help.open' });
    expect(send(open, { type: 'back' }).value).toEqual(send(idCard, brought).value);
    expect(send(open, { type: 'back' }, { type: 'back' }).value).toEqual(idCard.value);
    expect(send(open, { type: 'back' }, { type: 'back' }).context).toEqual(idCard.context);
    expect(send(welcome, brought, { type: 'back' }).value).toEqual(welcome.value);
  });

  test('makes way for another that comes', () => {
    const second = send(idCard, brought, { type: 'received.open', code: '#l1.BBBBB' });
    expect(second.matches({ received: 'open' })).toBe(true);
    expect(second.context.received).toBe('#l1.BBBBB');
  });
});

describe('a change', () => {
  test('of an answer that changes nothing else comes back to the review', () => {
    const changing = send(reviewed, { type: 'change', question: 'borough' });
    expect(asked(changing)).toBe('borough');
    expect(changing.context.answers).toEqual(reviewed.context.answers);
    const changed = send(changing, answer('borough', 'bronx'));
    expect(changed.matches({ visit: 'reviewing' })).toBe(true);
    expect(changed.context).toEqual({
      ...nothing,
      answers: { ...reviewed.context.answers, borough: 'bronx' },
    });
  });

  test('that makes an answer meaningless lets it go and says so, until the person moves on', () => {
    const changed = send(
      reviewed,
      { type: 'change', question: 'borough' },
      answer('borough', 'outsideState'),
    );
    expect(changed.context.dropped).toEqual(['age']);
    expect(changed.context.answers.age).toBeUndefined();
    expect(send(changed, { type: 'results' }).context.dropped).toEqual([]);
    expect(send(changed, { type: 'change', question: 'needs' }).context.dropped).toEqual([]);
    expect(send(changed, { type: 'back' }).context.dropped).toEqual([]);
  });

  test('that opens a new question asks it, and then shows the results', () => {
    const changed = send(
      reviewed,
      { type: 'change', question: 'needs' },
      answer('needs', ['idCard', 'work']),
    );
    expect(asked(changed)).toBe('work');
    expect(changed.context.answers.borough).toBe('queens');
    expect(send(changed, answer('work', ['none'])).matches({ visit: 'results' })).toBe(true);
  });

  test('begins in the review alone, where Back leads again', () => {
    expect(send(shown, { type: 'change', question: 'age' }).value).toEqual(shown.value);
  });

  test('that nobody finishes changes nothing', () => {
    const left = send(reviewed, { type: 'change', question: 'borough' }, { type: 'review' });
    expect(left.matches({ visit: 'reviewing' })).toBe(true);
    expect(left.context).toEqual(reviewed.context);
  });
});

describe('moving on', () => {
  const toFirst = send(idCard, { type: 'back' }, { type: 'back' }, { type: 'back' });
  /** Needs a doctor: the answer about insurance is dropped once the need changes to work. */
  const doctor = send(
    send(started, answer('urgent', ['none']), answer('needs', ['doctor']), answer('helpFor', 'me')),
    answer('borough', 'queens'),
    answer('age', '21to64'),
    answer('insurance', 'no'),
    answer('pregnant', 'no'),
  );
  /** Dropped answers, with the notice still on the screen. */
  const inQuestions = send(
    doctor,
    { type: 'review' },
    { type: 'change', question: 'needs' },
    answer('needs', ['work']),
  );
  const inReview = send(reviewed, { type: 'change', question: 'needs' }, answer('needs', ['rights']));
  const inResults = send(shown, answer('needs', ['rights']));
  const openInResults = send(doctor, { type: 'results' }, answer('needs', ['work']));

  test('leaves a question that was gone back to', () => {
    expect(toFirst.context.revisiting).toBe('urgent');
    expect(send(toFirst, { type: 'back' }).value).toMatchObject({ visit: 'welcome' });
    expect(send(toFirst, { type: 'back' }).context.revisiting).toBeNull();
  });

  test.each<[how: string, from: Visit, event: Event, to: string]>([
    ['from the questions to the review', inQuestions, { type: 'review' }, 'reviewing'],
    ['from the questions to the results', inQuestions, { type: 'results' }, 'results'],
    ['from the review to the results', inReview, { type: 'results' }, 'results'],
    ['from the results to the review', inResults, { type: 'review' }, 'reviewing'],
    ['back from the review', inReview, { type: 'back' }, 'results'],
    ['from the results to the questions', openInResults, { type: 'resume' }, 'asking'],
  ])('%s says no more what was let go', (_how, from, event, to) => {
    expect(from.context.dropped).not.toEqual([]);
    const moved = send(from, event);
    expect(moved.matches({ visit: to as 'asking' })).toBe(true);
    expect(moved.context).toEqual({ ...from.context, dropped: [], revisiting: null });
  });

  test('back from the results says no more what was let go', () => {
    expect(send(inResults, { type: 'back' }).context.dropped).toEqual([]);
  });
});

describe('the results', () => {
  test.each([0, 1, 2])('are not there after %i answers', (given) => {
    const answers = [answer('urgent', ['none']), answer('needs', ['idCard'])].slice(0, given);
    const early = send(started, ...answers, { type: 'results' });
    expect(early.matches({ visit: 'asking' })).toBe(true);
  });

  test(`are there after ${answersBeforeResults} answers, and the questions go on where they stopped`, () => {
    const soFar = send(idCard, { type: 'results' });
    expect(soFar.matches({ visit: 'results' })).toBe(true);
    const resumed = send(soFar, { type: 'resume' });
    expect(resumed.matches({ visit: 'asking' })).toBe(true);
    expect(asked(resumed)).toBe('borough');
  });

  test('have nothing to resume when nothing is left to ask', () => {
    expect(send(shown, { type: 'resume' }).matches({ visit: 'results' })).toBe(true);
    expect(send(reviewed, { type: 'resume' }).matches({ visit: 'reviewing' })).toBe(true);
    expect(asked(send(idCard, { type: 'review' }, { type: 'resume' }))).toBe('borough');
  });

  test('stay where they are when a question is settled in them', () => {
    const legal = send(
      started,
      answer('urgent', ['none']),
      answer('needs', ['lawyer']),
      answer('helpFor', 'me'),
      { type: 'results' },
      answer('householdSize', '3'),
      answer('income', 'step4'),
    );
    expect(legal.matches({ visit: 'results' })).toBe(true);
    expect(legal.context.answers).toMatchObject({ householdSize: '3', income: 'step4' });
    expect(legal.context.dropped).toEqual([]);
  });

  test('lead back to the review', () => {
    expect(send(shown, { type: 'review' }).matches({ visit: 'reviewing' })).toBe(true);
  });
});

describe('help right now', () => {
  const places: readonly [string, Visit][] = [
    ['a question', idCard],
    ['a question that somebody went back to', send(idCard, { type: 'back' })],
    ['the review', reviewed],
    ['the results', shown],
    ['the list to take away', send(shown, { type: 'list.open' })],
    ['a list that somebody brought', send(idCard, brought)],
  ];

  test.each(places)('opens over %s and closes on the very same place', (_where, place) => {
    const open = send(place, { type: 'help.open' });
    expect(open.value).toEqual({ ...place.value, help: { open: 'asked' } });
    const closed = send(open, { type: 'help.close' });
    expect(closed.value).toEqual(place.value);
    expect(closed.context).toEqual(place.context);
    expect(send(open, { type: 'back' }).value).toEqual(place.value);
    expect(send(open, { type: 'back' }).context).toEqual(place.context);
  });

  test('leads from the welcome on to the first question, and back to the welcome', () => {
    const open = send(welcome, { type: 'help.open' });
    expect(asked(send(open, { type: 'help.close' }))).toBe('urgent');
    expect(send(open, { type: 'back' }).value).toEqual(welcome.value);
    const overAList = send(welcome, brought, { type: 'help.open' });
    expect(send(overAList, { type: 'help.close' }).value).toEqual(send(welcome, brought).value);
  });

  test.each(['taken', 'dateSoon', 'hurt', 'noSafePlace'] as const)(
    'opens at once for "%s", with the next question under it',
    (danger) => {
      const visit = send(started, answer('urgent', [danger]));
      expect(visit.value).toEqual({ visit: 'asking', help: { open: 'told' }, received: 'closed' });
      expect(asked(send(visit, { type: 'help.close' }))).toBe('needs');
    },
  );

  test('that a danger opened leads with Back to the question that named it, wherever "Go on" leads', () => {
    const again = send(idCard, { type: 'back' }, { type: 'back' }, { type: 'back' });
    const anew = send(shown, ...Array.from({ length: 5 }, (): Event => ({ type: 'back' })));
    for (const before of [started, again, anew]) {
      expect(asked(before)).toBe('urgent');
      const told = send(before, answer('urgent', ['hurt']));
      const back = send(told, { type: 'back' });
      expect(back.matches({ visit: 'asking', help: 'closed' })).toBe(true);
      expect(asked(back)).toBe('urgent');
      expect(back.context.answers).toEqual(told.context.answers);
      expect(send(back, answer('urgent', ['hurt'])).value).toEqual(told.value);
    }
  });

  test.each([['none'], 'notSure', 'skipped'] as const)('stays closed for "%s"', (calm) => {
    expect(send(started, answer('urgent', calm)).value).toEqual({
      visit: 'asking',
      help: 'closed',
      received: 'closed',
    });
  });

  test('opens also when the danger is named in a change, later on', () => {
    const changed = send(reviewed, { type: 'change', question: 'urgent' }, answer('urgent', ['hurt']));
    expect(changed.matches({ help: 'open' })).toBe(true);
    expect(send(changed, { type: 'help.close' }).matches({ visit: 'reviewing' })).toBe(true);
  });

  test('does not open for any other answer', () => {
    expect(send(idCard, answer('borough', 'queens')).matches({ help: 'closed' })).toBe(true);
  });
});

/** Every state that is reachable with these answers. */
const reached = adjacencyMapToArray(
  getAdjacencyMap(visitMachine, {
    events: [
      { type: 'start' },
      answer('urgent', ['none']),
      answer('urgent', ['taken']),
      answer('needs', ['rights']),
      answer('helpFor', 'me'),
      answer('custody', 'no'),
      { type: 'back' },
      { type: 'change', question: 'needs' },
      { type: 'review' },
      { type: 'results' },
      { type: 'resume' },
      { type: 'help.open' },
      { type: 'help.close' },
      { type: 'list.open' },
      { type: 'select.program', program: 'nyc-care', taken: true },
      brought,
      { type: 'received.close' },
      { type: 'wipe' },
    ],
    serializeState: ({ value, context }) => JSON.stringify([value, context]),
  }),
);

describe('all states together', () => {
  test('every screen can be reached, with help and a brought list over it and without, and nobody stays between two', () => {
    const values = new Set(reached.map(({ nextState }) => JSON.stringify(nextState.value)));
    const screens = ['welcome', 'asking', 'reviewing', 'changing', { results: 'found' }, { results: 'list' }];
    const expected = screens.flatMap((visit) =>
      [{ open: 'asked' }, { open: 'told' }, 'closed'].flatMap((help) =>
        ['open', 'closed'].map((received) => JSON.stringify({ visit, help, received })),
      ),
    );
    expect([...values].sort()).toEqual(expected.sort());
  });

  test('every state has a way out, and a question is on the screen wherever one is asked', () => {
    for (const { nextState } of reached)
      if (nextState.matches({ visit: 'asking' })) expect(asked(nextState)).not.toBeNull();
    const told = ({ value, context }: Visit) => JSON.stringify([value, context]);
    const leaving = new Set(
      reached.filter((way) => told(way.state) !== told(way.nextState)).map(({ state }) => told(state)),
    );
    const stuck = reached.map(({ nextState }) => told(nextState)).filter((state) => !leaving.has(state));
    expect(stuck).toEqual([]);
  });

  test('a wipe forgets everything, from anywhere', () => {
    const wiped = reached.filter(({ event }) => event.type === 'wipe');
    expect(new Set(wiped.map(({ state }) => JSON.stringify(state.value))).size).toBe(36);
    for (const { nextState } of wiped) {
      expect(nextState.value).toEqual(welcome.value);
      expect(nextState.context).toEqual(nothing);
    }
  });

  test('a wipe leaves nothing behind for the next person', () => {
    const next = send(shown, { type: 'wipe' }, { type: 'start' });
    expect(asked(next)).toBe('urgent');
    expect(next.context).toEqual(started.context);
  });
});
