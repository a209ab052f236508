import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyAnswers, anyQuestion } from '../../scripts/verify/visitors/anyAnswers';
import { answersFor } from '../../scripts/verify/visitors/witness';
import { condition } from '../../src/catalog/conditions';
import { programOf, programs } from '../../src/catalog/programs';
import {
  type Answers,
  isNonAnswer,
  nonAnswers,
  type QuestionId,
  questionIds,
  questions,
} from '../../src/catalog/questions';
import type { Rule } from '../../src/catalog/rules';
import { adviceFor, type Judgement, judge, judgeAll, settledBy } from '../../src/eligibility/judge';
import { pathOf } from '../../src/eligibility/path';
import { questionsReadBy } from '../../src/eligibility/reads';
import { isInScope } from '../../src/eligibility/scope';
import { asOpen } from '../fixtures/rules';

const silence = fc.constantFrom(...nonAnswers);

/** Programs that break a property for this pair of answers of one person. */
const breaking = (
  one: Answers,
  other: Answers,
  breaks: (before: Judgement, after: Judgement) => boolean,
): readonly string[] => {
  const after = new Map(judgeAll(other).map((judgement) => [judgement.program, judgement]));
  return judgeAll(one)
    .filter((before) => breaks(before, after.get(before.program) ?? before))
    .map(({ program }) => program);
};

const alone = (answers: Answers, breaks: (judgement: Judgement) => boolean): readonly string[] =>
  breaking(answers, answers, breaks);

const without = (answers: Answers, question: QuestionId): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([id]) => id !== question));

const truths = ({ reasons }: Judgement, wanted: 'requires' | 'prefers') =>
  reasons.filter(({ role }) => role === wanted).map(({ truth }) => truth);

const hasEnded = ({ program }: Judgement): boolean => programOf(program).status.state === 'ended';

const urgencyReads = (program: Judgement['program'], question: QuestionId): boolean => {
  const { urgentWhen } = programOf(program);
  return urgentWhen !== undefined && questionsReadBy(condition(urgentWhen)).includes(question);
};

describe('unanswered questions', () => {
  test('never make a program unlikely: a skipped question is never a "no"', () => {
    fc.assert(
      fc.property(anyAnswers, anyQuestion, silence, (answers, question, silent) => {
        const unsaid = { ...answers, [question]: silent };
        expect(
          breaking(answers, unsaid, (a, b) => a.verdict !== 'unlikely' && b.verdict === 'unlikely'),
        ).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('skipped and not asked are equivalent', () => {
    fc.assert(
      fc.property(anyAnswers, anyQuestion, silence, (answers, question, silent) => {
        const unsaid = { ...answers, [question]: silent };
        const differs = (a: Judgement, b: Judgement) =>
          a.verdict !== b.verdict || a.urgent !== b.urgent || a.inScope !== b.inScope;
        expect(breaking(without(answers, question), unsaid, differs)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('takes no program from the list, when it is about what somebody needs', () => {
    fc.assert(
      fc.property(anyAnswers, silence, (answers, needs) => {
        expect(alone({ ...answers, needs }, ({ inScope }) => !inScope)).toEqual([]);
      }),
    );
  });

  test('on any other question never takes away that something is urgent', () => {
    fc.assert(
      fc.property(anyAnswers, anyQuestion, silence, (answers, question, silent) => {
        const unsaid = { ...answers, [question]: silent };
        expect(
          breaking(answers, unsaid, (a, b) => a.urgent && !b.urgent && !urgencyReads(a.program, question)),
        ).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test.each(['taken', 'dateSoon', 'hurt', 'noSafePlace'] as const)(
    'on all that comes after "%s" never takes that danger away',
    (danger) => {
      const urgent = [danger];
      for (const silent of nonAnswers) {
        const silenced = Object.fromEntries(questionIds.map((question) => [question, silent]));
        expect(breaking({ urgent }, { ...silenced, urgent }, (a, b) => a.urgent !== b.urgent)).toEqual([]);
        expect(judgeAll({ ...silenced, urgent }).some((judgement) => judgement.urgent)).toBe(true);
      }
    },
  );
});

describe('a verdict', () => {
  test('does not depend on the order of the answers', () => {
    const twoOrders = anyAnswers.chain((answers) =>
      fc
        .shuffledSubarray(Object.entries(answers), { minLength: Object.keys(answers).length })
        .map((entries) => [answers, Object.fromEntries(entries) as Answers] as const),
    );
    fc.assert(
      fc.property(twoOrders, ([answers, shuffled]) => {
        expect(judgeAll(shuffled)).toEqual(judgeAll(answers));
      }),
    );
  });

  test('is the same for all answers and for those that count alone', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const differs = (all: Judgement, counted: Judgement) =>
          all.inScope !== counted.inScope ||
          (all.inScope && (all.verdict !== counted.verdict || all.urgent !== counted.urgent));
        expect(breaking(answers, pathOf(answers).counted, differs)).toEqual([]);
      }),
      { numRuns: 1_000 },
    );
  });

  test('once unlikely stays so, and once without an open requirement never becomes so', () => {
    const known = anyAnswers.map(
      (answers): Answers =>
        Object.fromEntries(Object.entries(answers).filter(([, answer]) => !isNonAnswer(answer))),
    );
    fc.assert(
      fc.property(known, anyAnswers, (answers, further) => {
        const more = { ...further, ...answers };
        // Pregnant at 70 is a contradiction, which age decides.
        fc.pre(!(answers.pregnant === 'yes' && more.age !== answers.age));
        expect(
          breaking(answers, more, (a, b) => a.verdict === 'unlikely' && b.verdict !== 'unlikely'),
        ).toEqual([]);
        const settled = (a: Judgement) => truths(a, 'requires').every((truth) => truth === 'met');
        expect(
          breaking(
            answers,
            more,
            (a, b) => settled(a) && a.verdict !== 'unlikely' && b.verdict === 'unlikely',
          ),
        ).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('comes with its reasons, and they make it', () => {
    const misses = (judgement: Judgement): boolean => {
      const { verdict, reasons } = judgement;
      const [required, preferred] = [truths(judgement, 'requires'), truths(judgement, 'prefers')];
      const offersWhatIsKnown = reasons.some(
        ({ truth, settledBy: by }) => truth !== 'unknown' && by.length > 0,
      );
      return (
        offersWhatIsKnown ||
        (verdict === 'unlikely') !== (required.includes('notMet') || hasEnded(judgement)) ||
        (verdict === 'likely' && (required.includes('unknown') || preferred.includes('notMet'))) ||
        (verdict === 'information') !== (required.length === 0)
      );
    };
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        expect(alone(answers, misses)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('that is settled, or that nobody came for, offers no question', () => {
    const offersInVain = (judgement: Judgement): boolean => {
      const { verdict, inScope } = judgement;
      const isClosed = verdict === 'unlikely' || verdict === 'information' || !inScope;
      return isClosed && settledBy(judgement).length > 0;
    };
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        expect(alone(answers, offersInVain)).toEqual([]);
      }),
    );
  });

  test('is urgent only where the program is in scope and not unlikely', () => {
    const isWrong = ({ urgent, inScope, verdict }: Judgement) =>
      urgent && (!inScope || verdict === 'unlikely');
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        expect(alone(answers, isWrong)).toEqual([]);
      }),
    );
  });

  test('has advice of a condition only where the condition is met', () => {
    const advice = [{ words: 'comeWithChild', when: 'age10to15' }, { words: 'appointmentNeeded' }] as const;
    const words = (answers: Answers) =>
      adviceFor({ ...programOf('idnyc'), advice }, answers).map((one) => one.words);
    expect(words({ age: '10to15' })).toContain('comeWithChild');
    expect(words({ age: '16to17' })).not.toContain('comeWithChild');
    expect(words({ age: 'notSure' })).not.toContain('comeWithChild');
    expect(words({ age: '16to17' })).toContain('appointmentNeeded');
  });
});

describe('who is shown what', () => {
  const needs = questions.needs.answers.filter((need) => need !== 'everything');
  const calm: Answers = { urgent: ['none'], custody: 'no', court: 'no' };

  test('programs for everyone are in scope for any answers', () => {
    const forEveryone = programs.filter((program) => program.needs.some((need) => need === 'everyone'));
    expect(forEveryone.map(({ id }) => id)).toContain('moia-hotline');
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        expect(forEveryone.filter((program) => !isInScope(program, answers)).map(({ id }) => id)).toEqual([]);
      }),
    );
  });

  test.each(needs)(
    'who comes for "%s", in no danger, is shown what answers it, and what is for everyone',
    (need) => {
      const shown = programs.filter((program) => isInScope(program, { ...calm, needs: [need] }));
      const answering = programs.filter((program) =>
        program.needs.some((one) => one === need || one === 'everyone'),
      );
      expect(shown.map(({ id }) => id)).toEqual(answering.map(({ id }) => id));
      expect(answering.some((program) => program.needs.some((one) => one === need))).toBe(true);
    },
  );
});

describe('every judged program', () => {
  const judged = programs.filter(({ kind }) => kind === 'judged').map(asOpen);
  const rows = judged.flatMap((program) =>
    (['likely', 'possible', 'unlikely'] as const).map((verdict) => [program.id, verdict, program] as const),
  );

  /** Programs that are not open, or that require something we do not ask. */
  const isNeverLikely = ({ status, requires = [] }: Rule) =>
    status.state !== 'open' || requires.some((id) => 'neverAsked' in condition(id));

  /** Victims may not say so, so no answer may rule these out. */
  const forWhoeverWasHurt: readonly string[] = ['survivors-legal', 'safety-hotline'];

  test.each(forWhoeverWasHurt)('%s is unlikely for nobody', (id) => {
    const program = judged.find((one) => one.id === id);
    expect(program && answersFor(program, 'unlikely')).toBeNull();
  });

  test.each(
    rows
      .filter(([, verdict, program]) => verdict !== 'likely' || !isNeverLikely(program))
      .filter(([id, verdict]) => verdict !== 'unlikely' || !forWhoeverWasHurt.includes(id)),
  )('%s can be %s for somebody', (_id, verdict, program) => {
    const answers = answersFor(program, verdict);
    expect(answers).not.toBeNull();
    expect(judge(program, answers ?? {}).verdict).toBe(verdict);
  });

  const unconfirmed = {
    ...programOf('idnyc'),
    status: { state: 'unconfirmed', since: '2026-07-01' },
  } as const;

  test.each([...judged, unconfirmed].filter(isNeverLikely))(
    '$id, which we could not confirm, or which requires what nobody is asked, is likely for nobody',
    (program) => {
      expect(answersFor(program, 'likely')).toBeNull();
    },
  );
});
