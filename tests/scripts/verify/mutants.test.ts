import { describe, expect, test } from 'vitest';
import { awaitsRule } from '../../../scripts/verify/audit/compare';
import type { Need } from '../../../src/catalog/needs';
import { type ProgramId, programOf, programs } from '../../../src/catalog/programs';
import type { Answers } from '../../../src/catalog/questions';
import type { AdviceId } from '../../../src/catalog/shape';
import { evaluate, openQuestions } from '../../../src/eligibility/evaluate';
import { adviceFor, judge, settledBy } from '../../../src/eligibility/judge';
import { planOf } from '../../../src/eligibility/plan';
import { questionsReadBy } from '../../../src/eligibility/reads';
import { isInScope } from '../../../src/eligibility/scope';
import type { Truth } from '../../../src/eligibility/truth';

describe('who came for something sees what serves it', () => {
  const served: Record<Need, readonly ProgramId[]> = {
    lawyer: [
      'nyifup',
      'rapid-response',
      'children-lawyers',
      'families-in-court',
      'youth-green-card',
      'tps-work-permit',
      'community-legal',
      'asylum-papers',
      'citizenship',
      'school-rapid-response',
      'survivors-legal',
      'immigration-fraud',
      'city-and-ice',
      'family-plan',
      'new-americans-hotline',
    ],
    childAlone: [
      'nyifup',
      'rapid-response',
      'children-lawyers',
      'families-in-court',
      'youth-green-card',
      'community-legal',
      'school-rapid-response',
      'public-school',
      'new-americans-hotline',
    ],
    learn: ['english-classes', 'district-79', 'public-school', 'we-speak-nyc', 'new-americans-hotline'],
    food: ['free-food', 'school-meals', 'wic', 'snap', 'public-charge'],
    rent: ['eviction-help', 'homebase'],
    shelter: ['shelter-tonight', 'homebase'],
    idCard: ['idnyc', 'driver-license'],
    children: ['early-intervention', 'school-meals', 'public-school'],
    doctor: [
      'nyc-care',
      'child-health-plus',
      'pregnancy-medicaid',
      'medicaid-65',
      'emergency-care',
      'health-insurance-help',
      'immigrant-health',
      'public-charge',
    ],
    work: ['day-labor', 'unpaid-wages', 'work-injury', 'work-threats', 'sick-leave'],
    citizenship: ['community-legal', 'citizenship', 'new-americans-hotline'],
    rights: ['city-and-ice', 'family-plan', 'new-americans-hotline'],
    harm: ['crime-help', 'survivors-legal', 'immigration-fraud'],
  };
  const always: readonly ProgramId[] = [
    'safety-hotline',
    'crisis-988',
    'city-services',
    'interpreter',
    'moia-hotline',
    'nyc-311',
  ];
  test.each(Object.entries(served))('%s', (need, ids) => {
    const inScope = programs.filter(
      (program) => isInScope(program, { needs: [need as Need] }) && !awaitsRule(program),
    );
    expect(inScope.map(({ id }) => id).sort()).toEqual([...ids, ...always].sort());
  });
});

test.each<[string, Answers]>([
  ['not asked yet', {}],
  ['"I don’t know"', { needs: 'notSure' }],
  ['"I’d rather not say"', { needs: 'skipped' }],
  ['"show me everything"', { needs: ['everything'] }],
  ['"show me everything" beside a wish', { needs: ['idCard', 'everything'] }],
])('a need that is open opens every door: %s', (_what, answers) => {
  expect(programs.filter((program) => !isInScope(program, answers)).map(({ id }) => id)).toEqual([]);
});

describe('a piece of advice is given to whom it is for, and to nobody else', () => {
  const rows: readonly [string, ProgramId, AdviceId, readonly Answers[], readonly Answers[]][] = [
    [
      'the age limit',
      'children-lawyers',
      'ageLimit',
      [{ age: '16to17' }, { age: '18' }, { age: '19to20' }],
      [{ age: 'under10' }, { age: '10to15' }, { age: '21to64' }, { age: '65plus' }, { age: 'notSure' }, {}],
    ],
    [
      'how to find somebody who was taken',
      'nyifup',
      'findThem',
      [{ custody: 'immigration' }, { urgent: ['taken'], helpFor: 'me' }],
      [{ custody: 'no' }, { urgent: ['dateSoon'] }, { helpFor: 'someoneElse' }, {}],
    ],
    [
      'to come with the child',
      'idnyc',
      'comeWithChild',
      [{ age: '10to15' }],
      [{ age: 'under10' }, { age: '16to17' }, { age: '18' }, {}],
    ],
    [
      'the year for asylum',
      'asylum-papers',
      'asylumYear',
      [{ legalTopic: ['asylum'] }, { legalTopic: ['greenCard', 'asylum'] }],
      [{ legalTopic: ['workPermit'] }, { legalTopic: ['none'] }, { legalTopic: 'notSure' }, {}],
    ],
  ];
  test.each(rows)('%s', (_what, program, words, told, silent) => {
    const gives = (answers: Answers) =>
      adviceFor(programOf(program), answers).some((advice) => advice.words === words);
    expect(told.filter((answers) => !gives(answers))).toEqual([]);
    expect(silent.filter(gives)).toEqual([]);
  });
});

describe('income within 200 % of the poverty line', () => {
  const within = { incomeAtMost: { percentOfPoverty: 200 } } as const;
  test.each<[string, Answers, Truth]>([
    ['the lowest step, the home not asked', { income: 'step1' }, 'met'],
    ['the lowest step, the home not told', { income: 'step1', householdSize: 'skipped' }, 'met'],
    ['the next step, the home not told', { income: 'step2', householdSize: 'notSure' }, 'unknown'],
    ['the highest step, the home not told', { income: 'step9', householdSize: 'notSure' }, 'unknown'],
    ['a home of one, the income not asked', { householdSize: '1' }, 'unknown'],
    ['a home of one, the income not told', { householdSize: '1', income: 'skipped' }, 'unknown'],
    ['a home of eight or more, the highest step', { householdSize: '8', income: 'step9' }, 'unknown'],
    ['a home of seven, the highest step', { householdSize: '7', income: 'step9' }, 'notMet'],
    ['neither told', { householdSize: 'skipped', income: 'skipped' }, 'unknown'],
    ['nothing asked', {}, 'unknown'],
  ])('%s', (_who, answers, truth) => {
    expect(evaluate(within, answers)).toBe(truth);
  });

  test('what would settle it is what was not told, and nothing else', () => {
    expect(openQuestions(within, {})).toEqual(['householdSize', 'income']);
    expect(openQuestions(within, { householdSize: '2' })).toEqual(['income']);
    expect(openQuestions(within, { householdSize: '2', income: 'notSure' })).toEqual(['income']);
    expect(openQuestions(within, { income: 'step3' })).toEqual(['householdSize']);
    expect(openQuestions(within, { income: 'step1' })).toEqual([]);
    expect(questionsReadBy(within)).toEqual(['householdSize', 'income']);
  });
});

describe('what would settle a program', () => {
  test.each<[string, Answers, boolean]>([
    ['the need, while it was not asked', {}, true],
    ['the need, when somebody does not know it', { needs: 'notSure' }, true],
    ['not the need, once everything was asked for', { needs: ['everything'] }, false],
  ])('%s', (_what, answers, asks) => {
    expect(settledBy(judge(programOf('citizenship'), answers)).includes('needs')).toBe(asks);
  });
});

describe('the plan of a conversation', () => {
  test('the opening questions decide, even where no program reads them', () => {
    const opening = planOf({}).steps.filter(({ question }) =>
      ['urgent', 'needs', 'helpFor'].includes(question),
    );
    expect(opening.map((step) => step.state === 'matters' && step.how)).toEqual([
      'decides',
      'decides',
      'decides',
    ]);
  });

  test('counts apart what is asked and what only sharpens', () => {
    const { toAsk, toSharpen, steps } = planOf({
      urgent: ['none'],
      needs: ['doctor'],
      helpFor: 'me',
      borough: 'queens',
    });
    const how = steps.flatMap((step) => (step.state === 'matters' ? [step.how] : []));
    expect(toSharpen).toBe(how.filter((one) => one === 'sharpens').length);
    expect(toSharpen).toBeGreaterThan(0);
    expect(toAsk).toBe(how.length - toSharpen);
    expect(toAsk).toBeGreaterThan(0);
  });
});
