import { describe, expect, test } from 'vitest';
import { leavesIn } from '../../scripts/verify/visitors/replies';
import { search } from '../../scripts/verify/visitors/witness';
import { type ConditionId, condition, conditions } from '../../src/catalog/conditions';
import { programs } from '../../src/catalog/programs';
import { type Answers, type QuestionId, questionIds, questionShape } from '../../src/catalog/questions';
import type { Program } from '../../src/catalog/shape';
import { adviceFor, judge } from '../../src/eligibility/judge';
import { questionsOf } from '../../src/eligibility/questionsOf';
import { questionsReadBy } from '../../src/eligibility/reads';
import { isInScope } from '../../src/eligibility/scope';
import { asOpen } from '../fixtures/rules';

type Use = 'requires' | 'prefers' | 'urgentWhen' | 'advice';
const uses = ({
  requires = [],
  prefers = [],
  urgentWhen,
  advice = [],
}: Program): readonly [Use, ConditionId][] => [
  ...requires.map((id): [Use, ConditionId] => ['requires', id]),
  ...prefers.map((id): [Use, ConditionId] => ['prefers', id]),
  ...(urgentWhen ? [['urgentWhen', urgentWhen] satisfies [Use, ConditionId]] : []),
  ...advice.flatMap(({ when }): [Use, ConditionId][] => (when ? [['advice', when]] : [])),
];

const readersOf = (question: QuestionId): readonly string[] =>
  programs.flatMap((program) =>
    uses(program)
      .filter(([, id]) => questionsReadBy(condition(id)).includes(question))
      .map(([use, id]) => `${program.id} (${use} ${id})`),
  );

/** The programs that read each question, printed by the reporter. */
const statement = questionIds.map((question) => ({ question, readers: readersOf(question) }));

describe('every question has a reader', () => {
  test.each(
    statement.map(
      ({ question, readers }) => [question, readers.length, readers.join(', '), readers] as const,
    ),
  )('%s is read in %i places: %s', (question, _count, _list, readers) => {
    expect(readers.length, `${question} is asked and nobody reads it`).toBeGreaterThan(0);
  });
});

/** Everything that is shown of one program. */
const shown = (program: (typeof programs)[number], answers: Answers): string => {
  const { verdict, urgent } = judge(asOpen(program), answers);
  const advice = adviceFor(program, answers).map(({ words }) => words);
  return JSON.stringify([isInScope(program, answers), verdict, urgent, advice]);
};

/** Every program reads `needs`, which decides whether it is in scope. */
const looksAt = (program: Program, question: QuestionId): boolean =>
  question === 'needs' || uses(program).some(([, id]) => questionsReadBy(condition(id)).includes(question));

describe('every answer makes a difference to somebody', () => {
  const answers = questionIds.flatMap((question) =>
    questionShape(question).answers.map((answer) => [question, answer] as const),
  );
  const given = (question: QuestionId, answer: string): Answers => ({
    [question]: questionShape(question).kind === 'one' ? answer : [answer],
  });

  test.each(answers)('%s: %s', (question, answer) => {
    const others = questionShape(question).answers.filter((other) => other !== answer);
    const differs = (program: (typeof programs)[number], somebody: Answers): boolean => {
      const here = shown(program, { ...somebody, ...given(question, answer) });
      return others.some((other) => shown(program, { ...somebody, ...given(question, other) }) !== here);
    };
    // The likeliest and quickest first, as a search in vain goes through everybody.
    const listsIt = ({ needs }: Program) => (needs as readonly string[]).includes(answer);
    const cost = (program: Program) => (listsIt(program) ? 0 : 100) + questionsOf(program).length;
    const matters = programs
      .filter((program) => looksAt(program, question))
      .sort((one, other) => cost(one) - cost(other))
      .some((program) => {
        const rest = questionsOf(program).filter((other) => other !== question);
        return search(rest, (somebody) => differs(program, somebody)) !== null;
      });
    expect(matters).toBe(true);
  });
});

describe('every condition has a user, and asks what can be asked', () => {
  const used = new Set(programs.flatMap((program) => uses(program).map(([, id]) => id)));

  test.each(Object.keys(conditions) as ConditionId[])('%s', (id) => {
    expect(used.has(id), `${id} is used by no program, no advice and no urgentWhen`).toBe(true);
    for (const question of questionsReadBy(condition(id))) expect(questionIds).toContain(question);
    for (const leaf of leavesIn(condition(id)))
      if ('question' in leaf)
        for (const answer of leaf.is) expect(questionShape(leaf.question).answers).toContain(answer);
  });

  test('what is not asked of everybody is asked for a requirement, or offered for a preference', () => {
    const orphaned = questionIds.filter((question) => {
      const read = (use: Use) => readersOf(question).some((reader) => reader.includes(`(${use} `));
      return questionShape(question).asked === 'whenItMatters' && !read('requires') && !read('prefers');
    });
    expect(orphaned).toEqual([]);
  });
});
