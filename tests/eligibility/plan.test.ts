import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { anyAnswers } from '../../scripts/verify/visitors/anyAnswers';
import type { ProgramId } from '../../src/catalog/programs';
import {
  type Answer,
  type Answers,
  nonAnswers,
  type QuestionId,
  questionIds,
  questionShape,
} from '../../src/catalog/questions';
import { judge, settledBy } from '../../src/eligibility/judge';
import { pathOf } from '../../src/eligibility/path';
import { planOf, type Step } from '../../src/eligibility/plan';
import { isInScope } from '../../src/eligibility/scope';
import { movesBetween, standingOf, whatIf } from '../../src/eligibility/whatIf';
import { ruleOf, rules } from '../fixtures/rules';

vi.mock('../../src/catalog/rules', () => import('../fixtures/rules'));

const choicesOf = (question: QuestionId): Answer[] => {
  const { kind, answers } = questionShape(question);
  return [...answers.map((choice) => (kind === 'several' ? [choice] : choice)), ...nonAnswers] as Answer[];
};
/** Any visit at any point, answered in any order. */
const anyVisit: fc.Arbitrary<Answers> = anyAnswers.map((given) => pathOf(given).counted);

const stepOf = (answers: Answers, question: QuestionId): Step => {
  const found = planOf(answers).steps.find((step) => step.question === question);
  if (!found) throw new Error(`The plan has no ${question}.`);
  return found;
};

describe('a client who wants a City ID', () => {
  const start: Answers = { urgent: ['none'], needs: ['idCard'], helpFor: 'me' };

  test('is asked where they live, since the card hangs on it', () => {
    expect(stepOf(start, 'borough')).toEqual({
      question: 'borough',
      state: 'matters',
      how: 'decides',
      programs: ['idnyc', 'driver-license'],
    });
  });

  test('is not asked about income, and the plan says that no program they came for reads it', () => {
    const step = stepOf(start, 'income');
    expect(step).toMatchObject({ state: 'settled', why: 'unread' });
    expect(step).toHaveProperty('programs', expect.not.arrayContaining(['idnyc']));
    expect(step).toHaveProperty('programs', expect.arrayContaining(['nyifup', 'pregnancy-medicaid']));
  });

  test('who lives in another state need not tell their age: the card has decided, and is named', () => {
    expect(stepOf({ ...start, borough: 'outsideState' }, 'age')).toEqual({
      question: 'age',
      state: 'settled',
      why: 'decided',
      programs: ['idnyc', 'driver-license'],
    });
  });

  test('who does not know their age still has the card named beside that answer', () => {
    const unsure: Answers = { ...start, borough: 'bronx', age: 'notSure' };
    expect(stepOf(unsure, 'age')).toMatchObject({
      state: 'answered',
      programs: ['idnyc', 'driver-license'],
    });
    expect(stepOf({ ...unsure, age: '21to64' }, 'age')).toMatchObject({ state: 'answered', programs: [] });
  });

  test('has nothing left to ask once both are told, and the plan says so', () => {
    const { toAsk, toSharpen } = planOf({ ...start, borough: 'bronx', age: '21to64' });
    expect({ toAsk, toSharpen }).toEqual({ toAsk: 0, toSharpen: 0 });
  });
});

test('a question that only danger would open is kept for later, and let go once there is none', () => {
  expect(stepOf({ needs: ['idCard'] }, 'custody')).toMatchObject({ state: 'matters', how: 'later' });
  expect(stepOf({ needs: ['idCard'], urgent: ['none'] }, 'custody')).toMatchObject({ state: 'settled' });
});

test('income only sharpens a lawyer for somebody who is held, and is never asked of everybody', () => {
  const held: Answers = {
    urgent: ['none'],
    needs: ['lawyer'],
    helpFor: 'someoneElse',
    custody: 'immigration',
  };
  const step = stepOf(held, 'income');
  expect(step).toMatchObject({ state: 'matters', how: 'sharpens' });
  expect(step).toHaveProperty('programs', expect.arrayContaining(['nyifup']));
});

test('somebody who came for a doctor is not asked who holds them, but may say it: danger always counts', () => {
  const doctor: Answers = { urgent: ['none'], needs: ['doctor'], helpFor: 'me' };
  expect(stepOf(doctor, 'custody')).toMatchObject({ state: 'settled', why: 'danger' });
  expect(stepOf(doctor, 'custody')).toHaveProperty('programs', expect.arrayContaining(['nyifup']));
  expect(pathOf({ ...doctor, custody: 'immigration' }).counted.custody).toBe('immigration');
});

describe('in any conversation', () => {
  test('every question stands in the plan once, in the order of the catalog', () => {
    fc.assert(
      fc.property(anyVisit, (answers) => {
        expect(planOf(answers).steps.map(({ question }) => question)).toEqual(questionIds);
      }),
      { numRuns: 50 },
    );
  });

  test('what the plan asks is what the path asks, no more and no less', () => {
    fc.assert(
      fc.property(anyVisit, (answers) => {
        const asked = planOf(answers).steps.filter((s) => s.state === 'matters' && s.how !== 'sharpens');
        expect(asked.map(({ question }) => question)).toEqual(pathOf(answers).pending);
        expect(planOf(answers).toAsk).toBe(pathOf(answers).pending.length);
      }),
      { numRuns: 200 },
    );
  });

  test('no answer to a settled question can move a program that the client came for, save by danger', () => {
    fc.assert(
      fc.property(anyVisit, (answers) => {
        const inScope = rules.filter((program) => isInScope(program, answers));
        const settled = planOf(answers).steps.filter((step) => step.state === 'settled');
        for (const { question, why } of settled)
          for (const answer of choicesOf(question))
            for (const program of inScope) {
              const [before, after] = [answers, { ...answers, [question]: answer }].map((a) =>
                judge(program, a),
              );
              const moved =
                after?.verdict !== before?.verdict || (why !== 'danger' && after?.urgent !== before?.urgent);
              if (moved) throw new Error(`${question}: ${answer} moves ${program.id}`);
            }
      }),
      { numRuns: 60 },
    );
  });

  test('where only danger would open a door, an answer that tells of it is kept', () => {
    fc.assert(
      fc.property(anyVisit, (answers) => {
        for (const step of planOf(answers).steps)
          if (step.state === 'settled' && step.why === 'danger') {
            const { question } = step;
            const kept = choicesOf(question).some(
              (answer) => pathOf({ ...answers, [question]: answer }).counted[question] !== undefined,
            );
            if (!kept) throw new Error(`No answer to ${question} would be kept.`);
          }
      }),
      { numRuns: 100 },
    );
  });

  test('somebody who came for everything, lives far away and has a lawyer is asked about papers for a card that ends', () => {
    const far: Answers = { urgent: ['hurt'], needs: ['everything'], borough: 'outsideState', lawyer: 'yes' };
    const moved = (answers: Answers) => stepOf(answers, 'legalTopic').programs;
    expect(stepOf(far, 'legalTopic')).toMatchObject({ how: 'decides' });
    expect(moved(far)).toEqual(['tps-work-permit']);
    expect(moved({ ...far, lawyer: 'no' })).toEqual(['tps-work-permit', 'asylum-papers']);
  });

  test('a question that decides can move a program: some answers to the rest make the difference', () => {
    fc.assert(
      fc.property(anyVisit, (given) => {
        // Needs are asked before all else: while they are open, two requirements of a program may hang on them together,
        // and a question between the two seems to decide.
        const answers: Answers = { helpFor: 'me', needs: ['everything'], ...given };
        for (const step of planOf(answers).steps) {
          if (step.state !== 'matters' || step.how !== 'decides' || step.programs.length === 0) continue;
          expect
            .soft(
              step.programs.some((id) => canMove(id, step.question, answers)),
              step.question,
            )
            .toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('a sharper answer is only offered where the judgement itself asks for it', () => {
    fc.assert(
      fc.property(anyVisit, (answers) => {
        for (const step of planOf(answers).steps)
          if (step.state === 'matters' && step.how === 'sharpens')
            for (const id of step.programs)
              expect(settledBy(judge(ruleOf(id), answers))).toContain(step.question);
      }),
      { numRuns: 100 },
    );
  });
});

describe('what if', () => {
  const client: Answers = {
    urgent: ['none'],
    needs: ['idCard'],
    helpFor: 'me',
    borough: 'bronx',
    age: '21to64',
  };

  test('the client lived outside the State: the card moves, and the visit stays as it is', () => {
    const before = structuredClone(client);
    const { moves, answers } = whatIf(client, 'borough', 'outsideState');
    expect(moves).toContainEqual({ program: 'idnyc', from: 'likely', to: 'unlikely' });
    expect(answers.borough).toBe('outsideState');
    expect(client).toEqual(before);
  });

  test('the client had come for a doctor instead: the card steps aside and says so', () => {
    expect(whatIf(client, 'needs', ['doctor']).moves).toContainEqual({
      program: 'idnyc',
      from: 'likely',
      to: 'aside',
    });
  });

  test('the same answer again moves nothing', () => {
    expect(whatIf(client, 'borough', 'bronx').moves).toEqual([]);
  });

  test('somebody was just taken: a lawyer comes to the front whatever the client came for', () => {
    expect(whatIf(client, 'urgent', ['taken']).moves).toContainEqual({
      program: 'nyifup',
      from: 'aside',
      to: 'urgent',
    });
  });

  test('back and forth is no move at all', () => {
    fc.assert(
      fc.property(anyVisit, anyVisit, (one, other) => {
        const there = movesBetween(one, other).map(({ program, from, to }) => ({
          program,
          from: to,
          to: from,
        }));
        expect(movesBetween(other, one)).toEqual(there);
      }),
      { numRuns: 50 },
    );
  });
});

/** Whether the question affects the outcome, for some answers to the program's other questions. */
function canMove(program: ProgramId, question: QuestionId, answers: Answers): boolean {
  const others = settledBy(judge(ruleOf(program), answers)).filter((other) => other !== question);
  const differs = (given: Answers, left: readonly QuestionId[]): boolean => {
    const [next, ...rest] = left;
    if (next !== undefined)
      return choicesOf(next).some((answer) => differs({ ...given, [next]: answer }, rest));
    // Urgent programs come first whatever their verdict, so the verdict is compared as well.
    const outcomes = choicesOf(question).map((answer) => {
      const judgement = judge(ruleOf(program), { ...given, [question]: answer });
      return `${standingOf(judgement)} ${judgement.verdict}`;
    });
    return new Set(outcomes).size > 1;
  };
  return differs(answers, others);
}
