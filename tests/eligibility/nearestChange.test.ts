import { describe, expect, test } from 'vitest';
import { type Saying, type Verdict, verdictOf } from '../../scripts/verify/audit/judge';
import { anyPerson, numbersFrom } from '../../scripts/verify/audit/people';
import { rules } from '../../scripts/verify/audit/rules';
import { everyReply } from '../../scripts/verify/visitors/replies';
import { type ConditionId, condition, conditions } from '../../src/catalog/conditions';
import { programs } from '../../src/catalog/programs';
import { type Answers, type QuestionId, questionIds, questionShape } from '../../src/catalog/questions';
import { evaluate } from '../../src/eligibility/evaluate';
import { judge } from '../../src/eligibility/judge';
import { nearestChange, withChanges } from '../../src/eligibility/nearestChange';
import { questionsReadBy } from '../../src/eligibility/reads';
import { asOpen, ruleOf } from '../fixtures/rules';

/** Those that a second person has written a rule of. */
const judged = programs.filter(({ id, kind }) => kind === 'judged' && rules[id]).map(asOpen);
const conditionIds = Object.keys(conditions) as ConditionId[];
/** Every answer; for multiple choice, each option alone and all together cover everything that a rule can see. */
const kinds = new Map(
  questionIds.map((question) => {
    const replies = everyReply(question).filter((reply) => reply !== 'notSure' && reply !== 'skipped');
    const most = Math.max(...replies.map((reply) => [reply].flat().length));
    return [
      question,
      replies.filter(
        (reply) => [1, most].includes([reply].flat().length) && !`${reply}`.includes('everything'),
      ),
    ] as const;
  }),
);
const better: Record<Verdict, readonly Verdict[]> = {
  unlikely: ['possible', 'likely'],
  possible: ['likely'],
  likely: [],
  information: [],
};

describe('the shortest change, held against every change there is by the rules of the audit', () => {
  test.each(judged.map((program) => [program.id, program] as const))('%s', (id, program) => {
    const next = numbersFrom(31);
    const rule = rules[id];
    const questions = [
      ...new Set([...(rule?.must ?? []), ...(rule?.better ?? [])].flatMap(({ says }) => asked(says))),
    ];
    let proposed = 0;
    // At least one of them must have a change to propose.
    for (let turn = 0; turn < 5 || (proposed === 0 && turn < 100); turn++) {
      const person = anyPerson(next);
      // All needs, so that no change of needs hides the program.
      const answers = fewer(
        { ...person, needs: ['everything', ...program.needs.filter(isNeed)] } as Answers,
        next,
      );
      const verdict = verdictOf(rule ?? {}, answers);
      for (const wanted of better[verdict]) {
        const changes = nearestChange(program, answers, wanted);
        const shortest = fewestByRules(id, answers, wanted, questions);
        expect(changes?.length ?? null, JSON.stringify([wanted, answers])).toBe(shortest);
        if (changes === null) continue;
        expect(verdictOf(rule ?? {}, withChanges(answers, changes))).toBe(wanted);
        expect(judge(program, withChanges(answers, changes)).inScope).toBe(true);
        proposed++;
      }
    }
    expect(proposed).toBeGreaterThan(0);
  });
});

describe('money alone', () => {
  const moneyAlone = {
    ...ruleOf('nyifup'),
    requires: ['heldByImmigration'] as const,
    prefers: ['incomeTo200'] as const,
  };
  const held: Answers = { urgent: ['none'], needs: ['lawyer'], custody: 'immigration' };

  test('a home of seven would have to earn more than the line of seven', () => {
    const answers: Answers = { ...held, householdSize: '7', income: 'step1' };
    expect(nearestChange(moneyAlone, answers, 'possible')).toEqual([{ question: 'income', answer: 'step8' }]);
  });

  test('a home of one with that money would have to be one of three', () => {
    const answers: Answers = { ...held, householdSize: '1', income: 'step3' };
    expect(nearestChange(moneyAlone, answers, 'likely')).toEqual([
      { question: 'householdSize', answer: '3' },
    ]);
  });
});

describe('a change that the form lets through', () => {
  const anyTopic = {
    ...ruleOf('community-legal'),
    requires: ['hasImmigrationQuestion'] as const,
    prefers: [],
  };

  test('"none of these" alone, where every choice would do', () => {
    expect(nearestChange(anyTopic, { needs: ['lawyer'], legalTopic: ['asylum'] }, 'unlikely')).toEqual([
      { question: 'legalTopic', answer: ['none'] },
    ]);
  });

  test('and never an empty one, which would only leave open what was denied', () => {
    expect(nearestChange(anyTopic, { needs: ['lawyer'], legalTopic: ['none'] }, 'possible')).toBeNull();
  });

  const alone = questionIds.flatMap((question) => {
    const { kind, answers, noneOfThese, anything } = questionShape(question);
    if (kind !== 'several' || question === 'needs') return [];
    const free = answers.filter((one) => one !== noneOfThese && one !== anything);
    const meets = (id: ConditionId, choice: string) =>
      evaluate(condition(id), { [question]: [choice] } as Answers) === 'met';
    return free.flatMap((choice) =>
      conditionIds
        .filter(
          (id) =>
            questionsReadBy(condition(id)).every((one) => one === question) &&
            free.every((one) => meets(id, one) === (one === choice)),
        )
        .map((id) => [id, question, choice, noneOfThese] as const),
    );
  });

  test.each(alone)(
    '%s: of all choices of "%s" it is "%s", and none beside it',
    (id, question, choice, none) => {
      const answers = { needs: ['lawyer'], ...(none ? { [question]: [none] } : {}) } as Answers;
      const [change] = nearestChange({ ...anyTopic, requires: [id] }, answers, 'likely') ?? [];
      expect(change).toEqual({ question, answer: [choice] });
    },
  );

  test('the first choice of a question is among those that stand alone', () => {
    const first = alone.filter(([, question, choice]) => questionShape(question).answers[0] === choice);
    expect(first.length).toBeGreaterThan(0);
  });

  test('and nothing beside it', () => {
    expect(
      nearestChange(
        { ...anyTopic, requires: ['wantsOwnPapers'] },
        { needs: ['lawyer'], legalTopic: ['none'] },
        'likely',
      ),
    ).toEqual([{ question: 'legalTopic', answer: ['asylum'] }]);
  });
});

describe('one person’s shortest change', () => {
  test('a boy under 10 would have to be older, and nothing else', () => {
    const answers: Answers = { borough: 'queens', age: 'under10' };
    expect(nearestChange(ruleOf('idnyc'), answers, 'likely')).toEqual([
      { question: 'age', answer: '10to15' },
    ]);
  });

  test('who stands there already needs no change', () => {
    expect(nearestChange(ruleOf('idnyc'), { borough: 'queens', age: '18' }, 'likely')).toEqual([]);
  });

  test('nothing makes a program likely that we could not confirm to be open', () => {
    expect(
      nearestChange(
        { ...ruleOf('we-speak-nyc'), status: { state: 'unconfirmed' } },
        { learn: ['english'] },
        'likely',
      ),
    ).toBeNull();
  });

  test('nothing makes likely what hangs on something that nobody is asked', () => {
    const answers: Answers = { age: '16to17', parentCare: 'yes', borough: 'queens' };
    expect(nearestChange(ruleOf('youth-green-card'), answers, 'likely')).toBeNull();
  });

  test('a worry is added to what was chosen, and nothing is taken away', () => {
    const answers: Answers = { work: ['injured', 'dayWork'] };
    expect(nearestChange(ruleOf('unpaid-wages'), answers, 'likely')).toEqual([
      { question: 'work', answer: ['unpaid', 'injured', 'dayWork'] },
    ]);
  });

  test('nobody is sent away from what they came for', () => {
    const changes = nearestChange(
      ruleOf('citizenship'),
      { needs: ['lawyer'], legalTopic: ['none'], age: '21to64' },
      'likely',
    );
    expect(changes).toHaveLength(1);
  });

  test('what is not known is answered, and never left at "I don’t know"', () => {
    const answers: Answers = { borough: 'notSure', insurance: 'yes', age: 'skipped' };
    const changes = nearestChange(ruleOf('nyc-care'), answers, 'likely');
    expect(changes?.map(({ question }) => question)).toEqual(['borough', 'age', 'insurance']);
    expect(changes?.map(({ answer }) => answer)).not.toContain('notSure');
  });
});

/** Brute force over the rules: every set of questions, every answer. */
function fewestByRules(
  id: string,
  answers: Answers,
  wanted: Verdict,
  questions: readonly QuestionId[],
): number | null {
  for (let size = 1; size <= questions.length; size++)
    if (setsOf(questions, size).some((set) => someAnswers(set, answers, id, wanted))) return size;
  return null;
}

function someAnswers(set: readonly QuestionId[], answers: Answers, id: string, wanted: Verdict): boolean {
  const [first, ...rest] = set;
  if (first === undefined) return verdictOf(rules[id] ?? {}, answers) === wanted;
  return (kinds.get(first) ?? []).some((answer) =>
    someAnswers(rest, { ...answers, [first]: answer }, id, wanted),
  );
}

function setsOf<T>(list: readonly T[], size: number): readonly (readonly T[])[] {
  if (size === 0) return [[]];
  return list.flatMap((first, at) => setsOf(list.slice(at + 1), size - 1).map((rest) => [first, ...rest]));
}

function asked(saying: Saying): readonly QuestionId[] {
  if ('either' in saying) return saying.either.flatMap(asked);
  if ('both' in saying) return saying.both.flatMap(asked);
  if ('never' in saying) return asked(saying.never);
  if ('ruledOutBy' in saying) return [...asked(saying.says), ...asked(saying.ruledOutBy)];
  if ('incomeUpTo' in saying) return ['householdSize', 'income'];
  return saying.of === '(not asked)' ? [] : [saying.of as QuestionId];
}

function fewer(answers: Answers, next: () => number): Answers {
  const kept = Object.entries(answers).filter(([question]) => question === 'needs' || next() < 0.8);
  return Object.fromEntries(kept) as Answers;
}

function isNeed(need: string): boolean {
  return need !== 'everyone';
}
