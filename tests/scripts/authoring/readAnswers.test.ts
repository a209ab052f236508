import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAnswers } from '../../../scripts/authoring/readAnswers';
import { anyAnswers } from '../../../scripts/verify/visitors/anyAnswers';
import { nonAnswers, questionIds, questionShape } from '../../../src/catalog/questions';

const faultsOf = (given: unknown): readonly string[] => {
  const reading = readAnswers(given);
  return reading.ok ? [] : reading.faults;
};

test('whatever a person can answer is read as it is', () => {
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      expect(readAnswers(JSON.parse(JSON.stringify(answers)))).toEqual({ ok: true, answers: { ...answers } });
    }),
  );
});

test('one choice where several may be given is a list of one', () => {
  expect(readAnswers({ needs: 'doctor', urgent: ['hurt'], legalTopic: 'notSure' })).toEqual({
    ok: true,
    answers: { needs: ['doctor'], urgent: ['hurt'], legalTopic: 'notSure' },
  });
});

test('no answers are valid', () => {
  expect(readAnswers({})).toEqual({ ok: true, answers: {} });
});

describe('a fault names what was found and the nearest right thing:', () => {
  test.each([
    ['a misspelt question', { burough: 'queens' }, 'There is no question "burough". Nearest: "borough".'],
    ['a question with letters left out', { urnt: 'none' }, 'There is no question "urnt". Nearest: "urgent".'],
    ['a question without its beginning', { rnt: 'none' }, 'There is no question "rnt". Nearest: "urgent".'],
    ['a question in capitals', { AGE: '18' }, 'There is no question "AGE". Nearest: "age".'],
    ['a slip of the finger', { householdSize: 'x8' }, '"householdSize" has no answer "x8". Nearest: "8".'],
    ['a letter too many', { householdSize: '15' }, '"householdSize" has no answer "15". Nearest: "1".'],
    ['a misspelt answer', { borough: 'quens' }, '"borough" has no answer "quens". Nearest: "queens".'],
    [
      'a misspelt "I don’t know"',
      { borough: 'notsure' },
      '"borough" has no answer "notsure". Nearest: "notSure".',
    ],
    [
      'a misspelt one of several',
      { needs: ['docter'] },
      '"needs" has no answer "docter". Nearest: "doctor".',
    ],
    [
      'a misspelt one where a list belongs',
      { needs: 'docter' },
      '"needs" has no answer "docter". Nearest: "doctor".',
    ],
    [
      'a list where one answer belongs',
      { borough: ['queens'] },
      '"borough" takes one answer, such as "bronx"; found ["queens"].',
    ],
    ['a number', { age: 18 }, '"age" takes one answer, such as "under10"; found 18.'],
    ['nothing at all', { age: null }, '"age" takes one answer, such as "under10"; found null.'],
    ['an empty list', { needs: [] }, '"needs" takes a list of answers, such as ["lawyer"]; found [].'],
    [
      'a list with something else in it',
      { needs: ['doctor', 7] },
      '"needs" takes a list of answers, such as ["lawyer"]; found ["doctor",7].',
    ],
    ['"I don’t know" inside a list', { needs: ['notSure'] }, /^"needs" has no answer "notSure"\. Nearest: "/],
    ['the same answer twice', { work: ['unpaid', 'unpaid'] }, '"work" has the same answer twice.'],
    [
      '"none of these" beside another',
      { work: ['none', 'unpaid'] },
      'In "work" the answer "none" stands alone.',
    ],
  ])('%s', (_what, given, fault) => {
    expect(faultsOf(given)).toEqual([typeof fault === 'string' ? fault : expect.stringMatching(fault)]);
  });

  test('each fault is told, not only the first', () => {
    expect(faultsOf({ burough: 'queens', age: '17', work: ['none', 'unpaid'] })).toHaveLength(3);
  });

  test.each([[null], [undefined], ['{}'], [7], [[]], [[{ borough: 'queens' }]], [() => ({})]])(
    'something else than answers: %s',
    (given) => {
      expect(faultsOf(given)).toEqual([
        'Answers are an object of question ids and answers, such as {"borough":"queens"}.',
      ]);
    },
  );

  test('more questions than twice those that there are, and only that', () => {
    const most = 2 * questionIds.length;
    const questions = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, at) => [`question ${at}`, 'yes']));
    expect(faultsOf(questions(most))).toHaveLength(most);
    expect(readAnswers(questions(most + 1))).toEqual({
      ok: false,
      faults: [`Answers have at most ${most} questions.`],
    });
  });

  test('a word is said again up to forty letters, and what was found up to forty signs', () => {
    const [longest, longer] = ['q'.repeat(40), 'q'.repeat(41)] as const;
    expect(faultsOf({ [longest]: 'yes' })[0]).toContain(`There is no question "${longest}". Nearest: "`);
    expect(faultsOf({ [longer]: 'yes' })[0]).toContain('There is no question so long. Nearest: "');
    expect(faultsOf({ age: longest })[0]).toContain(`"age" has no answer "${longest}". Nearest: "`);
    expect(faultsOf({ age: longer })[0]).toContain('"age" has no answer so long. Nearest: "');
    const [most, more] = [['a'.repeat(36)], ['a'.repeat(37)]];
    expect(faultsOf({ age: most })[0]).toContain(`found ${JSON.stringify(most)}.`);
    expect(faultsOf({ age: more })[0]).toContain('found object.');
  });

  test('what is nearest does not depend on what stands after the fortieth letter', () => {
    const nearestTo = (word: string) => /Nearest: "(\w+)"/.exec(faultsOf({ [word]: 'yes' })[0] ?? '')?.[1];
    const long = '-'.repeat(40);
    for (const id of questionIds) expect(nearestTo(long + id), id).toBe(nearestTo(long));
  });
});

describe('whatever comes from outside', () => {
  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', ''])(
    'the name "%s" is no question',
    (name) => {
      const given: unknown = JSON.parse(`{${JSON.stringify(name)}:{"age":"18"}}`);
      expect(faultsOf(given)).toEqual([expect.stringContaining(`There is no question "${name}".`)]);
      expect(({} as { age?: string }).age).toBeUndefined();
    },
  );

  test.each(['__proto__', 'constructor', 'toString'])('the name "%s" is no answer', (name) => {
    expect(faultsOf({ age: name })).toHaveLength(1);
    expect(faultsOf({ work: [name] })).toHaveLength(1);
  });

  test('it never throws, and what it lets through holds answers only', () => {
    const anything = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
      withSparseArray: true,
    });
    const nearlyAnswers = fc.dictionary(
      fc.constantFrom('borough', 'age', 'needs', 'work', 'x', '__proto__'),
      anything,
    );
    fc.assert(
      fc.property(fc.oneof(anything, nearlyAnswers), (given) => {
        const reading = readAnswers(given);
        if (!reading.ok) expect(reading.faults.length).toBeGreaterThan(0);
        else expect(readAnswers(reading.answers)).toEqual(reading);
      }),
      { numRuns: 2_000 },
    );
  });

  test('it never throws on a circle', () => {
    const circle: { age: unknown } = { age: null };
    circle.age = circle;
    expect(faultsOf(circle)).toEqual([expect.stringContaining('found object.')]);
  });
});

test('the nearest answer is the first of those with the fewest letters to change, add or leave out', () => {
  const choices = [...questionShape('borough').answers, ...nonAnswers];
  const slips = fc.array(
    fc.record({ at: fc.nat(12), out: fc.nat(1), letter: fc.constantFrom('', 'b', 'n', 's', 'X') }),
    { maxLength: 4 },
  );
  fc.assert(
    fc.property(fc.constantFrom(...choices, ''), slips, (choice, changed) => {
      const word = changed.reduce(
        (so, { at, out, letter }) => so.slice(0, at) + letter + so.slice(at + out),
        choice,
      );
      fc.pre(!(choices as readonly string[]).includes(word));
      const ways = choices.map((one) => changes(word.toLowerCase(), one.toLowerCase()));
      const named = /Nearest: "(\w+)"/.exec(faultsOf({ borough: word })[0] ?? '')?.[1];
      expect(named, word).toBe(choices[ways.indexOf(Math.min(...ways))]);
    }),
    { numRuns: 300 },
  );
});

test('what JSON cannot say is named by its type', () => {
  const reading = readAnswers({ borough: undefined });
  expect(reading.ok ? [] : reading.faults).toEqual([expect.stringContaining('found undefined')]);
});

/** Reference implementation: recursive edit distance. */
function changes(from: string, to: string, known = new Map<string, number>()): number {
  if (from === '' || to === '') return from.length + to.length;
  const [shorter, other] = [from.slice(0, -1), to.slice(0, -1)];
  const key = `${from.length} ${to.length}`;
  const fewest =
    known.get(key) ??
    (from.at(-1) === to.at(-1)
      ? changes(shorter, other, known)
      : 1 +
        Math.min(changes(shorter, to, known), changes(from, other, known), changes(shorter, other, known)));
  known.set(key, fewest);
  return fewest;
}
