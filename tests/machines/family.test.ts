import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createActor, transition } from 'xstate';
import {
  ageIsDoubtful,
  answersOf,
  type FamilyEvent,
  familyMachine,
  maxPeople,
  namesOf,
  questionInView,
} from '../../machines/family';
import { anyQuestion, anyReply } from '../../scripts/verify/visitors/anyAnswers';
import { type Answers, type QuestionId, questionIds, questions } from '../../src/catalog/questions';

const start = () => {
  const actor = createActor(familyMachine).start();
  const tell = (answers: Answers) => {
    for (const [question, answer] of Object.entries(answers))
      actor.send({ type: 'answer', question: question as QuestionId, answer });
  };
  const family = () => actor.getSnapshot().context;
  return {
    send: (event: FamilyEvent) => actor.send(event),
    tell,
    family,
    answers: () => answersOf(family(), family().present),
    asks: () => questionInView(family()),
    isIn: (state: Parameters<ReturnType<typeof actor.getSnapshot>['matches']>[0]) =>
      actor.getSnapshot().matches(state),
  };
};
const mother: Answers = {
  urgent: ['none'],
  needs: ['idCard', 'doctor'],
  helpFor: 'me',
  borough: 'queens',
  age: '21to64',
};

describe('a client alone', () => {
  test('is asked as in any visit: the first open question that still matters', () => {
    const guide = start();
    guide.send({ type: 'begin' });
    expect(guide.asks()).toBe('urgent');
    guide.tell({ urgent: ['none'], needs: ['idCard'] });
    expect(guide.asks()).toBe('helpFor');
    guide.tell({ helpFor: 'me', borough: 'bronx', age: '65plus' });
    expect(guide.asks()).toBeNull();
  });

  test('tells things in their own order: the guide goes to any question, and on from there', () => {
    const guide = start();
    guide.send({ type: 'begin' });
    guide.send({ type: 'go', question: 'age' });
    expect(guide.asks()).toBe('age');
    guide.tell({ age: '18' });
    expect(guide.asks()).toBe('urgent');
    expect(guide.answers()).toEqual({ age: '18' });
    guide.send({ type: 'go', question: 'income' });
    guide.send({ type: 'onward' });
    expect(guide.asks()).toBe('urgent');
  });

  test('goes back over the answers in the order of the path, and stays at the first', () => {
    const guide = start();
    guide.send({ type: 'begin' });
    guide.tell({ urgent: ['none'], needs: ['idCard'] });
    guide.send({ type: 'back' });
    expect(guide.asks()).toBe('needs');
    guide.send({ type: 'back' });
    guide.send({ type: 'back' });
    expect(guide.asks()).toBe('urgent');
  });

  test('changes what they came for: answers that no longer count are dropped and named', () => {
    const guide = start();
    guide.send({ type: 'begin' });
    guide.tell({ ...mother, insurance: 'no' });
    guide.tell({ needs: ['idCard'] });
    expect(guide.family().dropped).toEqual(['insurance']);
    expect(guide.answers().insurance).toBeUndefined();
    guide.send({ type: 'go', question: 'age' });
    expect(guide.family().dropped).toEqual([]);
  });

  test('no longer needs a borough: it is not called erased, since it is kept for the family', () => {
    const guide = start();
    guide.send({ type: 'begin' });
    guide.tell(mother);
    guide.tell({ needs: ['rights'] });
    expect(guide.family().dropped).toEqual(['age']);
    guide.tell({ needs: ['doctor'] });
    expect(guide.answers().borough).toBe('queens');
  });

  test('answers a question that nothing reads: it is not kept, and the screen can say so', () => {
    const guide = start();
    guide.send({ type: 'begin' });
    guide.tell({ urgent: ['none'], needs: ['idCard'] });
    guide.tell({ diploma: 'no' });
    expect(guide.family().dropped).toEqual(['diploma']);
    expect(guide.answers().diploma).toBeUndefined();
  });
});

describe('a family', () => {
  test('a second person is not asked what is the family’s, nor whom the help is for', () => {
    const guide = start();
    guide.send({ type: 'begin' });
    guide.tell(mother);
    guide.send({ type: 'person.add', relation: 'child' });
    expect(guide.asks()).toBe('needs');
    guide.tell({ needs: ['idCard'] });
    expect(guide.answers()).toMatchObject({ urgent: ['none'], borough: 'queens', helpFor: 'myChild' });
    expect(guide.asks()).toBe('age');
  });

  test('a corrected borough is corrected for everybody at once', () => {
    const guide = start();
    guide.send({ type: 'begin' });
    guide.tell(mother);
    guide.send({ type: 'person.add', relation: 'partner' });
    guide.tell({ needs: ['idCard'], borough: 'outsideState' });
    expect(answersOf(guide.family(), 0).borough).toBe('outsideState');
  });

  test('one person’s own answers never reach another', () => {
    const guide = start();
    guide.send({ type: 'begin' });
    guide.tell(mother);
    guide.send({ type: 'person.add', relation: 'child' });
    guide.tell({ needs: ['idCard'], age: 'under10' });
    guide.send({ type: 'person.turnTo', person: 0 });
    expect(guide.answers().age).toBe('21to64');
    guide.send({ type: 'person.turnTo', person: 1 });
    expect(guide.answers().age).toBe('under10');
  });

  test('an answer of the family that one person does not need is still there for the next', () => {
    const guide = start();
    guide.send({ type: 'begin' });
    guide.tell({ ...mother, needs: ['rights'] });
    expect(guide.answers().borough).toBeUndefined();
    guide.send({ type: 'person.add', relation: 'parent' });
    guide.tell({ needs: ['doctor'] });
    expect(guide.answers().borough).toBe('queens');
  });

  test('is named by relation and number, never by name', () => {
    const guide = start();
    guide.send({ type: 'begin' });
    for (const relation of ['child', 'child', 'partner'] as const)
      guide.send({ type: 'person.add', relation });
    expect(namesOf(guide.family())).toEqual([
      { relation: 'client', number: 1 },
      { relation: 'child', number: 1 },
      { relation: 'child', number: 2 },
      { relation: 'partner', number: 1 },
    ]);
  });

  test('has five people at most', () => {
    const guide = start();
    guide.send({ type: 'begin' });
    for (let more = 0; more < maxPeople + 2; more++) guide.send({ type: 'person.add', relation: 'child' });
    expect(guide.family().people).toHaveLength(maxPeople);
    guide.send({ type: 'leave' });
    guide.send({ type: 'person.add', relation: 'child' });
    expect(guide.family().people).toHaveLength(maxPeople);
    expect(guide.isIn('leaving')).toBe(true);
  });

  test('a person added by mistake can be taken off; the client cannot', () => {
    const guide = start();
    guide.send({ type: 'begin' });
    guide.send({ type: 'person.add', relation: 'other' });
    guide.send({ type: 'person.remove', person: 0 });
    expect(guide.family().people).toHaveLength(2);
    guide.send({ type: 'person.remove', person: 1 });
    expect(guide.family()).toMatchObject({ people: [{ relation: 'client' }], present: 0 });
    guide.send({ type: 'person.turnTo', person: 3 });
    expect(guide.family().present).toBe(0);
  });

  test('looks at the list, and may still add somebody or go on', () => {
    const guide = start();
    guide.send({ type: 'begin' });
    guide.tell(mother);
    guide.send({ type: 'leave' });
    expect(guide.isIn('leaving')).toBe(true);
    guide.send({ type: 'person.add', relation: 'child' });
    expect(guide.isIn('asking')).toBe(true);
    expect(guide.family().present).toBe(1);
    guide.send({ type: 'leave' });
    guide.send({ type: 'person.turnTo', person: 0 });
    expect(guide.isIn('asking')).toBe(true);
    expect(guide.family().present).toBe(0);
  });

  test('what the relation alone tells is told: a partner is somebody else', () => {
    const guide = start();
    guide.send({ type: 'begin' });
    guide.tell(mother);
    guide.send({ type: 'person.add', relation: 'partner' });
    guide.tell({ needs: ['idCard'] });
    expect(guide.answers().helpFor).toBe('someoneElse');
  });

  test.each<[how: string, from: readonly FamilyEvent[], event: FamilyEvent]>([
    ['adding somebody', [], { type: 'person.add', relation: 'other' }],
    ['turning to somebody', [], { type: 'person.turnTo', person: 1 }],
    ['taking somebody off', [], { type: 'person.remove', person: 1 }],
    ['going on from the list', [{ type: 'leave' }], { type: 'resume' }],
    ['adding somebody from the list', [{ type: 'leave' }], { type: 'person.add', relation: 'other' }],
    ['turning to somebody from the list', [{ type: 'leave' }], { type: 'person.turnTo', person: 1 }],
  ])('%s leaves the question that was looked at, and what was said to be dropped', (_how, from, event) => {
    const guide = start();
    guide.send({ type: 'begin' });
    guide.tell(mother);
    guide.send({ type: 'person.add', relation: 'child' });
    guide.tell({ needs: ['idCard'] });
    guide.tell({ diploma: 'no' });
    expect(guide.family().dropped).toEqual(['diploma']);
    for (const one of [...from, event]) guide.send(one);
    expect(guide.family().dropped).toEqual([]);
    guide.send({ type: 'person.add', relation: 'child' });
    guide.send({ type: 'go', question: 'income' });
    for (const one of [...from, event]) guide.send(one);
    expect(guide.family().chosen).toBeNull();
  });
});

describe('any order of events', () => {
  const anyEvent: fc.Arbitrary<FamilyEvent> = fc.oneof(
    anyReply.map((reply): FamilyEvent => ({ type: 'answer', ...reply })),
    anyQuestion.map((question): FamilyEvent => ({ type: 'go', question })),
    fc.constantFrom<FamilyEvent>(
      { type: 'client.chosen' },
      { type: 'paper.open' },
      { type: 'begin' },
      { type: 'show' },
      { type: 'previous' },
      { type: 'back' },
      { type: 'onward' },
      { type: 'leave' },
      { type: 'resume' },
      { type: 'person.add', relation: 'child' },
      { type: 'person.add', relation: 'other' },
    ),
    fc
      .nat(6)
      .chain((person) =>
        fc.constantFrom<FamilyEvent>({ type: 'person.turnTo', person }, { type: 'person.remove', person }),
      ),
  );
  const anyVisit = fc.array(anyEvent, { maxLength: 40 });
  const played = (events: readonly FamilyEvent[]) => {
    let snapshot = createActor(familyMachine).getSnapshot();
    for (const event of [{ type: 'begin' } as const, ...events])
      [snapshot] = transition(familyMachine, snapshot, event);
    return snapshot;
  };
  const untouched = JSON.stringify(createActor(familyMachine).getSnapshot().context);

  test('a wipe leaves exactly what was there before anybody came', () => {
    fc.assert(
      fc.property(anyVisit, (events) => {
        const wiped = played([...events, { type: 'wipe' }]);
        expect(wiped.value).toEqual({ waiting: { client: 'choosing', paper: 'closed' } });
        expect(JSON.stringify(wiped.context)).toBe(untouched);
      }),
      { numRuns: 100 },
    );
  });

  test('the client is always there, somebody is in view, and what is the family’s is one for all', () => {
    fc.assert(
      fc.property(anyVisit, (events) => {
        const visit = played(events);
        const { context } = visit;
        if (visit.matches('waiting')) {
          expect(JSON.stringify(context)).toBe(untouched);
          return;
        }
        expect(context.people[0]?.relation).toBe('client');
        expect(context.people[context.present]).toBeDefined();
        expect(context.people.length).toBeLessThanOrEqual(maxPeople);
        for (const question of questionIds.filter((id) => questions[id].about === 'family')) {
          const told = context.people
            .map((_, person) => answersOf(context, person)[question])
            .filter((answer) => answer !== undefined);
          expect(new Set(told).size).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('Back', () => {
  const { send, isIn, asks, family } = start();
  const back = () => send({ type: 'back' });

  test('from the greeting leads to the choice of a language, and from paper to where it was opened', () => {
    send({ type: 'paper.open' });
    expect(isIn({ waiting: { client: 'choosing', paper: 'open' } })).toBe(true);
    back();
    expect(isIn({ waiting: { client: 'choosing', paper: 'closed' } })).toBe(true);
    send({ type: 'client.chosen' });
    send({ type: 'paper.open' });
    back();
    expect(isIn({ waiting: { client: 'greeted', paper: 'closed' } })).toBe(true);
    back();
    expect(isIn({ waiting: { client: 'choosing', paper: 'closed' } })).toBe(true);
  });

  test('leaves the client’s side first, then question after question, and nothing that was told', () => {
    send({ type: 'begin' });
    send({ type: 'answer', question: 'urgent', answer: ['none'] });
    send({ type: 'show' });
    send({ type: 'previous' });
    expect([asks(), isIn({ asking: 'shown' })]).toEqual(['urgent', true]);
    send({ type: 'onward' });
    back();
    expect([asks(), isIn({ asking: 'beside' })]).toEqual(['needs', true]);
    back();
    expect(asks()).toBe('urgent');
    back();
    expect([asks(), isIn({ asking: 'beside' })]).toEqual(['urgent', true]);
    send({ type: 'person.add', relation: 'child' });
    expect(family().present).toBe(1);
    back();
    back();
    expect([family().present, asks()]).toEqual([0, 'needs']);
    send({ type: 'person.remove', person: 1 });
  });

  test('from the very first question leads to the greeting, and forgets that anybody was there', () => {
    const actor = createActor(familyMachine).start();
    for (const type of ['client.chosen', 'begin', 'back'] as const) actor.send({ type });
    expect(actor.getSnapshot().value).toEqual({ waiting: { client: 'greeted', paper: 'closed' } });
    expect(actor.getSnapshot().context).toEqual(createActor(familyMachine).getSnapshot().context);
  });

  test('from the list leads to the first open question, both sides on the screen', () => {
    send({ type: 'show' });
    send({ type: 'leave' });
    back();
    expect([asks(), isIn({ asking: 'beside' })]).toEqual(['needs', true]);
  });

  test('is taken wherever it leads somewhere, so that the browser does not go on past the page', () => {
    const actor = createActor(familyMachine).start();
    const can = () => actor.getSnapshot().can({ type: 'back' });
    const taken = [can()];
    for (const event of [
      { type: 'client.chosen' },
      { type: 'begin' },
      { type: 'leave' },
      { type: 'resume' },
      { type: 'answer', question: 'urgent', answer: ['none'] },
      { type: 'go', question: 'urgent' },
    ] as const) {
      actor.send(event);
      taken.push(can());
    }
    expect(taken).toEqual([false, true, true, true, true, true, false]);
  });
});

describe('an age that does not go with the relation', () => {
  test.each([
    ['partner', '10to15', true],
    ['partner', '16to17', false],
    ['parent', 'under10', true],
    ['parent', '16to17', false],
    ['child', '10to15', false],
    ['other', '10to15', false],
  ] as const)('%s of %s: %s', (relation, age, doubtful) => {
    const { send, tell, family } = start();
    send({ type: 'begin' });
    tell(mother);
    send({ type: 'person.add', relation });
    expect(ageIsDoubtful(family(), 1)).toBe(false);
    tell({ needs: ['idCard'], age });
    expect(ageIsDoubtful(family(), 1)).toBe(doubtful);
    expect(ageIsDoubtful(family(), 0)).toBe(false);
  });
});
