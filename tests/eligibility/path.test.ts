import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { anyAnswer, anyAnswers, anyReply, everyAnswer } from '../../scripts/verify/visitors/anyAnswers';
import { condition } from '../../src/catalog/conditions';
import { type Answers, type QuestionId, questionIds, questions } from '../../src/catalog/questions';
import { judgeAll, settledBy } from '../../src/eligibility/judge';
import { pathOf, questionBefore, withAnswer } from '../../src/eligibility/path';
import { questionsReadBy } from '../../src/eligibility/reads';
import { isInScope } from '../../src/eligibility/scope';
import { rules } from '../fixtures/rules';

vi.mock('../../src/catalog/rules', () => import('../fixtures/rules'));

const came = (...needs: Exclude<Answers['needs'], string | undefined>): Answers => ({
  urgent: ['none'],
  needs,
  helpFor: 'me',
});

describe('the path', () => {
  test('starts with danger, then the need, then whom it is for', () => {
    expect(pathOf({}).next).toBe('urgent');
    expect(pathOf({ urgent: ['none'] }).next).toBe('needs');
    expect(pathOf({ urgent: ['none'], needs: ['idCard'] }).next).toBe('helpFor');
  });

  test('asks who is held, and who has a date in court, before anything else that is only sometimes asked', () => {
    const sometimes = questionIds.filter((question) => questions[question].asked === 'whenItMatters');
    expect(sometimes.slice(0, 2)).toEqual(['custody', 'court']);
    expect(pathOf(came('lawyer')).pending.slice(0, 2)).toEqual(['custody', 'court']);
  });

  test.each<[string, Answers, readonly QuestionId[]]>([
    ['who asks about rights is asked nothing more', came('rights'), []],
    ['who wants an ID card is asked for home and age', came('idCard'), ['borough', 'age']],
    ['who is not in the City need not tell the age', { ...came('idCard'), borough: 'outsideState' }, []],
    ['who has trouble at work is asked only what it is', came('work'), ['work']],
    ['who looks for a doctor', came('doctor'), ['borough', 'age', 'insurance', 'pregnant']],
    [
      'nobody asks if a small child is pregnant',
      { ...came('doctor'), borough: 'queens', age: 'under10' },
      ['insurance'],
    ],
    [
      'nobody asks if a man of 70 is pregnant',
      { ...came('doctor'), borough: 'queens', age: '65plus' },
      ['insurance'],
    ],
    [
      'a boy of 12 who wants to learn belongs in school, whatever he would say to the rest',
      { ...came('learn'), borough: 'queens', age: '10to15' },
      [],
    ],
    [
      'whoever says "I don’t know" is asked on, and not asked again',
      { ...came('idCard'), borough: 'notSure' },
      ['age'],
    ],
  ])('%s', (_what, answers, pending) => {
    expect(pathOf(answers).pending).toEqual(pending);
  });

  test.each<[string, Answers]>([
    [
      'a mother in Queens whose husband was taken this morning',
      {
        urgent: ['taken'],
        needs: ['lawyer'],
        helpFor: 'someoneElse',
        custody: 'immigration',
        court: 'no',
        borough: 'queens',
        age: '21to64',
        legalTopic: 'notSure',
        lawyer: 'no',
        publicSchool: 'yes',
      },
    ],
    [
      'a boy of 17 who is alone in the Bronx',
      {
        urgent: ['none'],
        needs: ['childAlone'],
        helpFor: 'me',
        custody: 'no',
        court: 'hearing',
        borough: 'bronx',
        age: '16to17',
        parentCare: 'no',
        publicSchool: 'no',
        diploma: 'no',
      },
    ],
    [
      'a day laborer on Staten Island, unpaid and uninsured',
      {
        urgent: ['none'],
        needs: ['doctor', 'work'],
        helpFor: 'me',
        borough: 'statenIsland',
        age: '21to64',
        insurance: 'no',
        pregnant: 'no',
        work: ['unpaid', 'dayWork'],
      },
    ],
    [
      'a woman of 68 who needs a doctor',
      {
        urgent: ['none'],
        needs: ['doctor'],
        helpFor: 'me',
        borough: 'brooklyn',
        age: '65plus',
        insurance: 'no',
      },
    ],
    [
      'somebody who needs a card and a doctor',
      {
        urgent: ['none'],
        needs: ['idCard', 'doctor'],
        helpFor: 'me',
        borough: 'manhattan',
        age: '21to64',
        insurance: 'no',
        pregnant: 'no',
      },
    ],
  ])('%s is asked exactly this, in this order', (_who, answers) => {
    const asked: QuestionId[] = [];
    let given: Answers = {};
    for (let next = pathOf(given).next; next; next = pathOf(given).next) {
      asked.push(next);
      given = { ...given, [next]: answers[next] ?? 'skipped' };
    }
    expect(asked).toEqual(Object.keys(answers));
  });

  test('income, which only sharpens, is asked of nobody', () => {
    const asked = fc
      .sample(anyAnswers, { numRuns: 200, seed: 7 })
      .flatMap((answers) => pathOf(answers).pending);
    expect(asked).toContain('borough');
    expect(asked).not.toContain('income');
    expect(asked).not.toContain('householdSize');
  });

  test('somebody who wants citizenship and may be held gets both questions early', () => {
    const both = ['custody', 'court'];
    expect(pathOf(came('citizenship')).pending.slice(0, 2)).toEqual(both);
    expect(pathOf({ ...came('citizenship'), custody: 'immigration' }).pending[0]).toEqual('court');
    expect(pathOf({ ...came('citizenship'), custody: 'no' }).pending).toEqual(['age']);
  });

  test('who is held is asked for home and age, which decide who may help', () => {
    const held: Answers = { ...came('rights'), urgent: ['taken'], custody: 'immigration' };
    expect(pathOf(held).pending).toEqual(expect.arrayContaining(['borough', 'age']));
    expect(pathOf({ ...held, custody: 'no' }).pending).not.toContain('age');
  });

  test('the next question is the first that may still be asked', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const { next, pending } = pathOf(answers);
        expect(next === null ? pending : pending.slice(pending.indexOf(next))).toEqual(pending);
      }),
    );
  });

  test('nothing is asked that no program in scope, or in scope after an answer, can use', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const { next, counted } = pathOf(answers);
        if (next === null || questions[next].asked === 'always') return;
        const users = rules.filter(
          (program) =>
            isInScope(program, counted) &&
            (program.requires ?? []).some((id) => questionsReadBy(condition(id)).includes(next)),
        );
        expect(users.length).toBeGreaterThan(0);
      }),
    );
  });

  test('answering the next question shortens the path and drops no answer', () => {
    fc.assert(
      fc.property(everyAnswer, (willSay) => {
        let answers: Answers = {};
        for (let { next, pending } = pathOf(answers); next !== null; ) {
          const after = withAnswer(answers, next, willSay[next]);
          const left = pathOf(after.answers);
          expect(after.dropped).toEqual([]);
          expect(left.pending.filter((question) => !pending.includes(question))).toEqual([]);
          expect(left.pending).not.toContain(next);
          ({ answers } = after);
          ({ next, pending } = left);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('the order in which the answers stand makes no difference', () => {
    const twoOrders = anyAnswers.chain((answers) =>
      fc
        .shuffledSubarray(Object.entries(answers), { minLength: Object.keys(answers).length })
        .map((entries) => ({
          answers,
          shuffled: Object.fromEntries(entries) as Answers,
        })),
    );
    fc.assert(
      fc.property(twoOrders, ({ answers, shuffled }) => {
        expect(pathOf(shuffled)).toEqual(pathOf(answers));
      }),
    );
  });

  test('the path of the effective answers is the same path', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const path = pathOf(answers);
        expect(pathOf(path.counted)).toEqual(path);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a changed answer', () => {
  const doctor: Answers = {
    ...came('doctor', 'idCard'),
    borough: 'queens',
    age: '21to64',
    insurance: 'no',
    pregnant: 'no',
  };

  test('keeps every other answer that still counts', () => {
    expect(withAnswer(doctor, 'borough', 'bronx')).toEqual({
      answers: { ...doctor, borough: 'bronx' },
      dropped: [],
    });
  });

  test('drops the answers that no longer count, and names them', () => {
    const { answers, dropped } = withAnswer(doctor, 'needs', ['idCard']);
    expect(dropped).toEqual(['insurance', 'pregnant']);
    expect(answers).toEqual({ ...came('idCard'), borough: 'queens', age: '21to64' });
  });

  test('does not restore dropped answers', () => {
    const { answers } = withAnswer(withAnswer(doctor, 'needs', ['idCard']).answers, 'needs', ['doctor']);
    expect(answers.insurance).toBeUndefined();
    expect(pathOf(answers).next).toBe('insurance');
  });

  test('moves the age from 20 to 70, and the answer about pregnancy goes', () => {
    expect(withAnswer({ ...doctor, pregnant: 'yes' }, 'age', '65plus').dropped).toEqual(['pregnant']);
  });

  test('keeps that somebody is held, whatever else they came for', () => {
    const { answers } = withAnswer({ ...came('lawyer'), custody: 'immigration' }, 'needs', ['doctor']);
    expect(answers.custody).toBe('immigration');
    const free = withAnswer({ ...came('lawyer'), custody: 'no' }, 'needs', ['doctor']);
    expect(free.dropped).toEqual(['custody']);
  });

  test('keeps what sharpens a result, and lets it go with its program', () => {
    const legal: Answers = { ...came('lawyer'), borough: 'queens', custody: 'no' };
    const withSize = withAnswer(legal, 'householdSize', '3').answers;
    const sharp = withAnswer(withSize, 'income', 'step4').answers;
    expect(sharp).toEqual({ ...legal, householdSize: '3', income: 'step4' });
    expect(withAnswer(sharp, 'custody', 'notSure').answers.income).toBe('step4');
    expect(withAnswer(sharp, 'needs', ['work']).dropped).toEqual(['custody', 'householdSize', 'income']);
  });

  test('is the only one that can let others go, and never loses itself on the way', () => {
    fc.assert(
      fc.property(anyAnswers, anyReply, (given, { question, answer }) => {
        const { counted } = pathOf(given);
        const { answers, dropped } = withAnswer(counted, question, answer);
        const before = { ...counted, [question]: answer };
        const kept = Object.fromEntries(
          Object.entries(before).filter(([id]) => !dropped.some((one) => one === id)),
        );
        expect(answers).toEqual(kept);
      }),
      { numRuns: 300 },
    );
  });

  test('every question that a result offers to settle keeps its answer', () => {
    const offers = anyAnswers.chain((given) => {
      const { counted } = pathOf(given);
      const offered = [...new Set(judgeAll(counted).flatMap(settledBy))];
      return offered.length === 0
        ? fc.constant(null)
        : fc
            .constantFrom(...offered)
            .chain((question) => anyAnswer(question).map((answer) => ({ counted, question, answer })));
    });
    fc.assert(
      fc.property(offers, (offer) => {
        if (offer === null) return;
        const { answers } = withAnswer(offer.counted, offer.question, offer.answer);
        expect(answers[offer.question]).toEqual(offer.answer);
      }),
      { numRuns: 500 },
    );
  });
});

describe('the question before', () => {
  test('is the last of those that were asked, and none before the first', () => {
    const answers: Answers = { ...came('idCard'), borough: 'queens' };
    expect(questionBefore('age', answers)).toBe('borough');
    expect(questionBefore('borough', answers)).toBe('helpFor');
    expect(questionBefore('urgent', answers)).toBeNull();
    expect(questionBefore(null, answers)).toBe('borough');
    expect(questionBefore(null, {})).toBeNull();
  });

  test('goes back over every question in the order of asking', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const { asked } = pathOf(answers);
        const backwards: QuestionId[] = [];
        for (let at = questionBefore(null, answers); at !== null; at = questionBefore(at, answers))
          backwards.push(at);
        expect(backwards.reverse()).toEqual(asked);
        expect(asked).toEqual(questionIds.filter((question) => asked.includes(question)));
      }),
    );
  });
});
