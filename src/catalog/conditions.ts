import { boroughs } from './city/boroughs';
import type { ChoiceOf, QuestionId } from './questions';

type Asks = { [Q in QuestionId]: { readonly question: Q; readonly is: readonly ChoiceOf<Q>[] } }[QuestionId];

/** A requirement, typed so that an unknown question or answer does not compile. */
export type Condition =
  | Asks
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  /** Percent of the federal poverty line for the household; `countsExpectedChild` adds one person. */
  | { readonly incomeAtMost: { readonly percentOfPoverty: number; readonly countsExpectedChild?: true } }
  /** Required by a source but never asked: always unknown, so the program is `possible` at best. */
  | { readonly neverAsked: true };

const neverAsked = { neverAsked: true } as const;

/** Whoever asks for a child may have told of themselves; then the child's own age and diploma are not known. */
const mayAskForAChild = {
  all: [
    { question: 'needs', is: ['children', 'childAlone'] },
    { question: 'helpFor', is: ['me', 'someoneElse'] },
    neverAsked,
  ],
} as const;
const under19 = { question: 'age', is: ['under10', '10to15', '16to17', '18'] } as const;
const under21 = { not: { question: 'age', is: ['21to64', '65plus'] } } as const;

const adultAges = ['18', '19to20', '21to64', '65plus'] as const;

/**
 * Every condition by id. `locales/<tag>/programs.json` has the text of each, as a statement about the person ("Lives
 * in the city").
 */
export const conditions = {
  livesInCity: { question: 'borough', is: boroughs },
  livesInState: { question: 'borough', is: [...boroughs, 'elsewhereInState'] },
  livesInCityOrCourtThere: { any: [{ question: 'borough', is: boroughs }, neverAsked] },
  // The place of work is not asked; the residence is the closest proxy.
  worksInCity: { question: 'borough', is: boroughs },
  worksInState: { question: 'borough', is: [...boroughs, 'elsewhereInState'] },

  atLeast10: { not: { question: 'age', is: ['under10'] } },
  atLeast16: { not: { question: 'age', is: ['under10', '10to15'] } },
  atLeast18: { question: 'age', is: adultAges },
  atLeast21: { question: 'age', is: ['21to64', '65plus'] },
  atLeast65: { question: 'age', is: ['65plus'] },
  adultOrThroughParent: { any: [{ question: 'age', is: adultAges }, neverAsked] },
  adultOrNoChildPlan: { any: [{ question: 'age', is: ['19to20', '21to64', '65plus'] }, neverAsked] },
  under19OrChild: { any: [under19, mayAskForAChild] },
  under21,
  under21OrChild: { any: [under21, mayAskForAChild] },

  heldByImmigration: {
    any: [
      { question: 'custody', is: ['immigration'] },
      // Who is not held, and came for themselves or a child, may have told of somebody else who was taken.
      {
        all: [
          { question: 'urgent', is: ['taken'] },
          { question: 'helpFor', is: ['me', 'myChild'] },
          neverAsked,
        ],
      },
    ],
  },
  notHeldByImmigration: { not: { question: 'custody', is: ['immigration'] } },
  takenOrOrdered: {
    any: [
      { question: 'urgent', is: ['taken'] },
      { question: 'court', is: ['orderOrCheckIn'] },
      // A date soon without a hearing is treated as a check-in.
      { all: [{ question: 'urgent', is: ['dateSoon'] }, { not: { question: 'court', is: ['hearing'] } }] },
    ],
  },
  heldOrOrdered: {
    any: [
      { question: 'custody', is: ['immigration'] },
      { question: 'court', is: ['orderOrCheckIn'] },
    ],
  },
  hasCourtCase: { question: 'court', is: ['hearing', 'orderOrCheckIn'] },
  noLawyerYet: { question: 'lawyer', is: ['no'] },
  courtOrCameAlone: {
    any: [
      { question: 'court', is: ['hearing', 'orderOrCheckIn'] },
      { question: 'cameAlone', is: ['yes'] },
      // A detained person has a case or soon will; only a lawyer can look it up.
      { all: [{ question: 'custody', is: ['immigration'] }, neverAsked] },
    ],
  },
  childHeld: {
    all: [
      { question: 'custody', is: ['immigration'] },
      { question: 'age', is: ['under10', '10to15', '16to17'] },
    ],
  },
  unmarried: neverAsked,
  childInCase: { question: 'childInCase', is: ['yes'] },
  cannotLiveWithParent: { question: 'parentCare', is: ['yes'] },
  facesDeportation: {
    any: [
      { question: 'urgent', is: ['taken', 'dateSoon'] },
      { question: 'custody', is: ['immigration'] },
      { question: 'court', is: ['hearing', 'orderOrCheckIn'] },
    ],
  },
  childInPublicSchool: { question: 'publicSchool', is: ['yes'] },
  wantsImmigrationHelp: {
    any: [
      { question: 'needs', is: ['lawyer', 'citizenship', 'childAlone'] },
      {
        question: 'legalTopic',
        is: ['asylum', 'workPermit', 'moveCase', 'greenCard', 'citizenship', 'harm', 'other'],
      },
    ],
  },
  hasImmigrationQuestion: {
    any: [
      { question: 'needs', is: ['citizenship', 'childAlone'] },
      { not: { question: 'legalTopic', is: ['none'] } },
    ],
  },
  wantsOwnPapers: { question: 'legalTopic', is: ['asylum', 'workPermit', 'moveCase'] },
  wantsPermit: { question: 'legalTopic', is: ['workPermit'] },
  wantsCitizenship: {
    any: [
      { question: 'needs', is: ['citizenship'] },
      { question: 'legalTopic', is: ['citizenship'] },
    ],
  },

  hurt: { question: 'urgent', is: ['hurt'] },
  hurtNowOrBefore: {
    any: [
      { question: 'urgent', is: ['hurt'] },
      { question: 'legalTopic', is: ['harm'] },
    ],
  },
  hurtOrNoSafePlace: { question: 'urgent', is: ['hurt', 'noSafePlace'] },

  wantsDayWork: {
    any: [
      { question: 'work', is: ['dayWork', 'training'] },
      // The centers help with these, too, but whether the work is day work is not asked.
      { all: [{ question: 'work', is: ['unsafe', 'unpaid'] }, neverAsked] },
    ],
  },
  unpaid: { question: 'work', is: ['unpaid'] },
  injured: { question: 'work', is: ['injured'] },
  threatened: { question: 'work', is: ['threatened'] },
  noSickLeave: { question: 'work', is: ['noSickLeave'] },

  wantsBasics: {
    any: [
      { question: 'learn', is: ['english', 'readWrite', 'civics'] },
      {
        all: [{ question: 'learn', is: ['hsDiploma'] }, { not: { question: 'diploma', is: ['yes'] } }],
      },
      { question: 'diploma', is: ['no'] },
    ],
  },
  wantsEnglish: { question: 'learn', is: ['english'] },
  notRequiredInSchool: {
    any: [{ question: 'age', is: adultAges }, { question: 'diploma', is: ['yes'] }, neverAsked],
  },
  age16to17: { question: 'age', is: ['16to17'] },
  notInSchool: { question: 'inSchool', is: ['no'] },
  noDiploma: { question: 'diploma', is: ['no'] },
  noDiplomaYet: {
    any: [
      { question: 'age', is: ['under10', '10to15'] },
      { question: 'diploma', is: ['no'] },
      mayAskForAChild,
    ],
  },

  uninsured: { question: 'insurance', is: ['no'] },
  pregnant: { question: 'pregnant', is: ['yes'] },
  notPregnant: { not: { question: 'pregnant', is: ['yes'] } },
  incomeTo200: { incomeAtMost: { percentOfPoverty: 200 } },
  incomeTo138: { incomeAtMost: { percentOfPoverty: 138 } },
  incomeTo223: { incomeAtMost: { percentOfPoverty: 223, countsExpectedChild: true } },

  pregnantOrSmallChild: neverAsked,
  rentTrouble: { question: 'needs', is: ['rent', 'shelter'] },
  fullLawyerByIncome: neverAsked,
  homebaseRules: neverAsked,

  noSafePlace: { question: 'urgent', is: ['noSafePlace'] },
  inDangerOfDeportation: {
    any: [
      { question: 'urgent', is: ['taken', 'dateSoon'] },
      { question: 'custody', is: ['immigration'] },
      { question: 'court', is: ['orderOrCheckIn'] },
    ],
  },
  heldOrTaken: {
    any: [
      { question: 'custody', is: ['immigration'] },
      { question: 'urgent', is: ['taken'] },
    ],
  },
  age10to15: { question: 'age', is: ['10to15'] },
  nearAgeLimit: { question: 'age', is: ['16to17', '18', '19to20'] },
  wantsAsylum: { question: 'legalTopic', is: ['asylum'] },
} as const satisfies Record<string, Condition>;

export type ConditionId = keyof typeof conditions;

export const condition = (id: ConditionId): Condition => conditions[id];
