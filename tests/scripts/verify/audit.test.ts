import { describe, expect, test, vi } from 'vitest';
import { runAudit } from '../../../scripts/verify/audit/audit';
import { awaitsRule } from '../../../scripts/verify/audit/compare';
import {
  asItStands,
  type GivenAnswers,
  type Rule,
  type Saying,
  type Verdict,
  verdictOf,
} from '../../../scripts/verify/audit/judge';
import { answersTo, awkwardPeople, numbersFrom } from '../../../scripts/verify/audit/people';
import { rules } from '../../../scripts/verify/audit/rules';
import { settled } from '../../../scripts/verify/audit/settled';
import { programOf, programs } from '../../../src/catalog/programs';
import { questionIds, questionShape } from '../../../src/catalog/questions';
import { judge } from '../../../src/eligibility/judge';
import { asOpen } from '../../fixtures/rules';

vi.mock('../../../src/catalog/rules', () => import('../../fixtures/openRules'));

for (const [people, tags] of [
  [2_000, []],
  [20_000, ['long']],
] as const)
  test(`${people} people get from the screener what the facts say`, {
    tags: [...tags],
  }, () => {
    const outcome = runAudit({ people, seed: 4 });
    expect([...outcome.disagreements.keys()]).toEqual([]);
    expect(outcome.people).toBe(people);
    expect([...outcome.tallies.keys()].sort()).toEqual(programs.map(({ id }) => id).sort());
  });

describe('a wrong rule is caught', () => {
  const wrong: readonly [what: string, program: string, rule: Rule, over: boolean][] = [
    [
      'an ID card from 16 on',
      'idnyc',
      { must: [clause({ of: 'age', among: ['16to17', '18', '19to20', '21to64', '65plus'] }), city()] },
      true,
    ],
    ['an ID card for everybody in the City', 'idnyc', { must: [city()] }, false],
    ['a doctor for the insured, too', 'nyc-care', { must: [city()] }, false],
    [
      'a lawyer for those held only while their income is unknown',
      'nyifup',
      { must: [clause({ of: 'custody', among: ['immigration'] }), clause({ incomeUpTo: 200 })] },
      true,
    ],
    ['no condition that nobody is asked', 'homebase', { must: rules.homebase?.must ?? [] }, false],
    ['311 with a verdict', 'nyc-311', {}, false],
  ];
  test.each(wrong)('%s', (_what, program, rule, over) => {
    const { disagreements, tallies } = runAudit({
      people: 400,
      seed: 9,
      awkward: false,
      table: { ...rules, [program]: rule },
    });
    expect(disagreements.size).toBeGreaterThan(0);
    expect([...disagreements.values()].map(({ example }) => example.program)).toContain(program);
    const tally = tallies.get(program);
    expect(over ? tally?.over : tally?.under).toBeGreaterThan(0);
  });

  test('a program without a rule', () => {
    const { idnyc: _, ...table } = rules;
    const { disagreements } = runAudit({ people: 100, seed: 9, awkward: false, table });
    expect([...disagreements.values()].map(({ example }) => example.program)).toContain('idnyc');
  });

  test('and told with the fewest answers that show it', () => {
    const { disagreements } = runAudit({
      people: 400,
      seed: 9,
      awkward: false,
      table: { ...rules, idnyc: { must: [city()] } },
    });
    const { example } = disagreements.get('idnyc (visit): unlikely, the rules say likely') ?? {};
    expect(Object.keys(example?.given ?? {}).sort()).toEqual(['age', 'borough']);
    expect(example?.given.age).toBe('under10');
  });
});

test.each([
  ['open', ['likely', 'possible', 'unlikely', 'information']],
  ['unconfirmed', ['possible', 'possible', 'unlikely', 'information']],
  ['paused', ['possible', 'possible', 'unlikely', 'information']],
  ['seasonal', ['possible', 'possible', 'unlikely', 'information']],
  ['ended', ['unlikely', 'unlikely', 'unlikely', 'information']],
] as const)('what a rule says of a program that is %s', (state, stands) => {
  const said = ['likely', 'possible', 'unlikely', 'information'] as const;
  expect(said.map((verdict) => asItStands(verdict, state))).toEqual(stands);
});

describe('the table of rules', () => {
  test('has every program, and no other', () => {
    const ruled = programs.filter((program) => !awaitsRule(program));
    expect(Object.keys(rules).sort()).toEqual(ruled.map(({ id }) => id).sort());
    const named = settled.flatMap(({ programs: ids }) => ids);
    expect(named.filter((id) => rules[id] === undefined)).toEqual([]);
  });

  test('may lack only a program that is not confirmed, and so never likely', () => {
    expect(awaitsRule({ id: 'new', status: { state: 'open', since: '2026-11-30' } })).toBe(false);
    expect(awaitsRule({ id: 'new', status: { state: 'unconfirmed', since: '2026-11-30' } })).toBe(true);
    expect(awaitsRule({ id: 'idnyc', status: { state: 'unconfirmed', since: '2026-11-30' } })).toBe(false);
    const unconfirmed = {
      ...programOf('idnyc'),
      status: { state: 'unconfirmed', since: '2026-11-30' },
    } as const;
    const fits = { age: '21to64', borough: 'queens' } as const;
    expect(judge(asOpen(programOf('idnyc')), fits).verdict).toBe('likely');
    expect(judge(unconfirmed, fits).verdict).toBe('possible');
  });

  test('cites a fact for every line', () => {
    const facts = Object.values(rules).flatMap(({ must = [], better = [], atBest, information }) => [
      ...[...must, ...better].map(({ fact }) => fact),
      ...(atBest ? [atBest.fact] : []),
      ...(information ? [information] : []),
    ]);
    expect(facts.filter((fact) => fact.length < 10)).toEqual([]);
    expect(Object.values(rules).filter((rule) => Object.keys(rule).length === 0)).toEqual([]);
  });

  test('speaks only of questions and answers that exist', () => {
    const sayings = Object.values(rules)
      .flatMap(({ must = [], better = [] }) => [...must, ...better])
      .flatMap(({ says }) => leavesOf(says))
      .filter(({ of }) => of !== '(not asked)');
    for (const { of, among } of sayings) {
      const question = questionIds.find((id) => id === of);
      expect(question, of).toBeDefined();
      if (question) expect(questionShape(question).answers).toEqual(expect.arrayContaining([...among]));
    }
  });
});

describe('the rules are read as a caseworker reads them', () => {
  test.each<[string, string, GivenAnswers, Verdict]>([
    [
      'a home of one at twice the line',
      'nyifup',
      { ...held(), householdSize: '1', income: 'step1' },
      'likely',
    ],
    ['a home of one above it', 'nyifup', { ...held(), householdSize: '1', income: 'step2' }, 'possible'],
    [
      'a home of eight above its line',
      'nyifup',
      { ...held(), householdSize: '8', income: 'step9' },
      'likely',
    ],
    [
      'a home of a size not told',
      'nyifup',
      { ...held(), householdSize: 'skipped', income: 'step9' },
      'likely',
    ],
    ['an income not told', 'nyifup', { ...held(), householdSize: '1', income: 'notSure' }, 'likely'],
    ['a pregnant woman within 223 %, her child counted', 'pregnancy-medicaid', money('1', 'step2'), 'likely'],
    ['a pregnant woman whose income straddles 223 %', 'pregnancy-medicaid', money('1', 'step3'), 'likely'],
    ['a pregnant woman above 223 %', 'pregnancy-medicaid', money('1', 'step4'), 'possible'],
    ['a home of seven just within 223 %', 'pregnancy-medicaid', money('7', 'step8'), 'likely'],
    ['someone who came for everything', 'citizenship', { needs: ['everything'] }, 'possible'],
    ['someone who came for work', 'citizenship', { needs: ['work'], legalTopic: ['none'] }, 'unlikely'],
  ])('%s', (_who, program, told, verdict) => {
    expect(verdictOf(rules[program] ?? {}, told)).toBe(verdict);
  });
});

describe('the people', () => {
  const people = awkwardPeople(numbersFrom(1));

  test('are the same for the same seed', () => {
    expect(awkwardPeople(numbersFrom(1)).slice(0, 50)).toEqual(people.slice(0, 50));
  });

  test.each(questionIds)(
    'give every answer to %s, each of several alone, in pairs and all together',
    (question) => {
      const given = new Set(people.map((person) => String(person[question])));
      expect(answersTo(question).filter((reply) => !given.has(String(reply)))).toEqual([]);
    },
  );

  test('are of every age in every borough', () => {
    const pairs = new Set(people.map(({ age, borough }) => `${age} ${borough}`));
    expect(pairs.size).toBe(answersTo('age').length * answersTo('borough').length);
  });
});

function leavesOf(saying: Saying): readonly { of: string; among: readonly string[] }[] {
  if ('either' in saying) return saying.either.flatMap(leavesOf);
  if ('both' in saying) return saying.both.flatMap(leavesOf);
  if ('never' in saying) return leavesOf(saying.never);
  if ('ruledOutBy' in saying) return [...leavesOf(saying.says), ...leavesOf(saying.ruledOutBy)];
  return 'of' in saying ? [saying] : [];
}

function clause(says: Saying) {
  return { says, fact: 'planted for this test' };
}

function city() {
  return clause({ of: 'borough', among: ['bronx', 'brooklyn', 'manhattan', 'queens', 'statenIsland'] });
}

function held(): GivenAnswers {
  return { custody: 'immigration', borough: 'queens' };
}

function money(householdSize: string, income: string): GivenAnswers {
  return { pregnant: 'yes', age: '21to64', borough: 'queens', householdSize, income };
}
