import type { Clause, Rule, Saying } from './judge';

/**
 * The rules of every program, taken from the collected facts (programs.json of 2026-11-23) by somebody who had not
 * seen the catalog's conditions. Changes after the first comparison are explained in `settled.ts`. Conventions:
 *
 * - a criterion of kind "hard" is a `must`, "soft" a `better`; a residency test that is only stated beside the
 *   criteria is a `better`, because the source does not say that anyone is rejected for it;
 * - a hard criterion that no question asks about keeps a program at possible; what the entry's logic line calls
 *   strong without it, and what the office asks beside the criteria (cannot afford, papers to bring), does not;
 * - a requirement that is unknown makes a program possible, even where a criterion says "or unknown".
 */
const inCity = among('borough', 'bronx', 'brooklyn', 'manhattan', 'queens', 'statenIsland');
const inState = among(
  'borough',
  'bronx',
  'brooklyn',
  'manhattan',
  'queens',
  'statenIsland',
  'elsewhereInState',
);
const under18 = among('age', 'under10', '10to15', '16to17');
const under19: Saying = { either: [under18, among('age', '18')] };
const grown = among('age', '18', '19to20', '21to64', '65plus');
const under21: Saying = { either: [under19, among('age', '19to20')] };
const held = among('custody', 'immigration');
const inCourt = among('court', 'hearing', 'orderOrCheckIn');
/** No question asks for this, so it stays unknown and keeps a program at possible. */
const notAsked: Saying = among('(not asked)');
const uninsured: Clause = { says: among('insurance', 'no'), fact: 'health serves: uninsured New Yorkers' };
const expecting: Saying = {
  says: among('pregnant', 'yes'),
  ruledOutBy: among('age', 'under10', '65plus'),
};
/** The question takes one danger at a time, so naming these two does not rule out an immigration emergency. */
const saidAnotherDanger: Saying = { both: [among('urgent', 'hurt', 'noSafePlace'), notAsked] };
/** Whoever asks for a child may have told of themselves; the child's own age and diploma are not asked then. */
const asksForChild: Saying = {
  both: [among('needs', 'children', 'childAlone'), { never: among('helpFor', 'myChild') }, notAsked],
};
const maySayTaken: Saying = { either: [among('urgent', 'taken'), saidAnotherDanger] };
const noLawyer: Saying = { never: among('lawyer', 'yes') };

export const rules: Readonly<Record<string, Rule>> = {
  nyifup: {
    must: [
      {
        says: { either: [held, { both: [maySayTaken, among('helpFor', 'me', 'myChild'), notAsked] }] },
        fact: 'nyifup criterion 1, hard: in immigration detention, the caller or whoever was taken · S1, S15, S16',
      },
      {
        says: { either: [inCity, notAsked] },
        fact: 'nyifup criterion 2, hard: New York court (never asked), or City resident; "treat unknown as possible" · S15, S19',
      },
    ],
    better: [
      { says: { never: under18 }, fact: 'correction "nyifup: children held": under 18 only to ask · N58' },
      { says: noLawyer, fact: 'nyifup criterion 3, soft: has no lawyer · S16, S17' },
      { says: { incomeUpTo: 200 }, fact: 'nyifup criterion 4, soft: about 200 % · S1, S16, S17, S19' },
    ],
  },
  'rapid-response': {
    must: [
      {
        says: {
          either: [
            among('urgent', 'taken'),
            among('court', 'orderOrCheckIn'),
            { both: [among('urgent', 'dateSoon'), { never: among('court', 'hearing') }] },
            saidAnotherDanger,
          ],
        },
        fact: 'rapid_response criterion 1, hard: taken now, a check-in, told to leave; not a mere hearing · S1, S55',
      },
    ],
    better: [
      {
        says: { either: [held, among('court', 'orderOrCheckIn')] },
        fact: 'rapid_response logic, strong: held or unknown whether held, or a final order or check-in',
      },
      { says: inState, fact: 'rapid_response residency test: New Yorkers' },
    ],
  },
  'children-lawyers': {
    must: [
      { says: under21, fact: 'umfi tracks A and A2, logic: age under 21 · S1, S20' },
      {
        says: { either: [among('cameAlone', 'yes'), inCourt, { both: [held, notAsked] }] },
        fact: 'umfi tracks A (in court or unknown) and A2, logic; correction "children held": a held child is theirs first · S1, S20, S21, N58',
      },
    ],
    better: [
      { says: noLawyer, fact: 'umfi track A: has no lawyer; not in the logic line · S1, S21' },
      { says: inCity, fact: 'umfi residency test: City-funded; one office also serves Long Island · S20' },
    ],
  },
  'families-in-court': {
    must: [
      { says: { never: under18 }, fact: 'umfi track B: adult · S1' },
      { says: among('childInCase', 'yes'), fact: 'umfi track B: own child in the same case · S1' },
      { says: inCourt, fact: 'umfi logic: adult with child AND court' },
    ],
    better: [
      { says: noLawyer, fact: "umfi track A's rule, read for the one grant line as a whole · S1" },
      { says: inCity, fact: 'umfi residency test: City-funded · S1' },
    ],
  },
  'youth-green-card': {
    must: [
      { says: under21, fact: 'umfi track C: age under 21 · S1, S22' },
      { says: among('parentCare', 'yes'), fact: 'umfi track C: cannot live with a parent · S1, S22' },
    ],
    better: [{ says: inCity, fact: 'umfi residency test: City-funded · S1' }],
    atBest: {
      verdict: 'possible',
      fact: 'umfi track C: unmarried, which nobody is asked; the criterion is of kind "possible" · S22',
    },
  },
  'community-legal': {
    must: [
      {
        says: {
          either: [
            among(
              'legalTopic',
              'asylum',
              'workPermit',
              'moveCase',
              'greenCard',
              'citizenship',
              'harm',
              'other',
            ),
            among('needs', 'lawyer', 'citizenship', 'childAlone'),
          ],
        },
        fact: 'ioi criterion 1, hard: an immigration legal need · S1',
      },
      { says: { never: held }, fact: 'ioi logic and serves: not in detention' },
    ],
    better: [
      {
        says: {
          either: [among('needs', 'citizenship', 'childAlone'), { never: among('legalTopic', 'none') }],
        },
        fact: 'ioi serves: people with an immigration legal question; a lawyer may be wanted for something else · S1',
      },
      { says: inCity, fact: 'ioi criterion 2, soft: lives in the City · general' },
      { says: { incomeUpTo: 200 }, fact: 'ioi criterion 3, soft: 200 %, not confirmed · S63' },
    ],
  },
  'asylum-papers': {
    must: [
      {
        says: among('legalTopic', 'asylum', 'workPermit', 'moveCase'),
        fact: 'aslan criterion 1, hard: asylum, work permit or TPS, change of address or court · S1',
      },
      { says: noLawyer, fact: 'aslan criterion 1, hard: has no lawyer · S1' },
    ],
    better: [{ says: inCity, fact: 'aslan: residency not stated; a City Council line · S1' }],
  },
  'tps-work-permit': {
    must: [
      {
        says: among('legalTopic', 'workPermit'),
        fact: 'tps_work_permit criterion 1, hard: need is TPS or a work permit; with or without a lawyer. Criterion 3, anti-rule: never what somebody has · S1, N2',
      },
    ],
    better: [
      {
        says: inState,
        fact: 'tps_work_permit contacts: lines of the City and of the State; no residency is stated',
      },
    ],
  },
  citizenship: {
    must: [
      {
        says: { either: [among('needs', 'citizenship'), among('legalTopic', 'citizenship')] },
        fact: 'citizenship criterion 1, hard: need is citizenship · S1, S60',
      },
      {
        says: { either: [grown, notAsked] },
        fact: 'correction "citizenship: age": 18 to apply; a child may be a citizen through a parent · N59',
      },
    ],
    better: [{ says: inCity, fact: 'citizenship residency test: NYC' }],
  },
  'school-rapid-response': {
    must: [
      { says: among('publicSchool', 'yes'), fact: 'lookup_other criterion 1: NYC public school family · S1' },
      {
        says: { either: [inCourt, held, among('urgent', 'taken', 'dateSoon'), saidAnotherDanger] },
        fact: 'lookup_other criterion 1: facing deportation · S1',
      },
    ],
    better: [{ says: inCity, fact: 'lookup_other residency test: NYC' }],
  },
  'survivors-legal': {
    must: [
      {
        says: { either: [among('urgent', 'hurt'), among('legalTopic', 'harm'), notAsked] },
        fact: 'safety_crisis logic: survivors, whenever it was; told as a danger of now or as a topic for a lawyer · S1',
      },
    ],
  },
  'safety-hotline': {
    must: [
      {
        says: { either: [among('urgent', 'hurt'), notAsked] },
        fact: 'safety_crisis serves anyone; criterion 2: violence, which nobody who is silent denies · S14',
      },
    ],
  },
  'crisis-988': { information: 'safety_crisis: serves anyone; no question asks about a crisis · S13, S14' },
  'shelter-tonight': { information: 'shelter: "a cautious call-first card" (README); 311 first · N1, N4' },
  'eviction-help': {
    must: [
      { says: inCity, fact: 'eviction criterion 1, hard: lives in a borough · N1, N43' },
      {
        says: among('needs', 'rent', 'shelter'),
        fact: 'eviction criterion 1, hard: housing trouble, told by what one came for · N1, N43',
      },
    ],
    atBest: {
      verdict: 'possible',
      fact: 'eviction criterion 2 and caveat: a full lawyer by income, which must be verified, and too few of them · N1, N43',
    },
  },
  homebase: {
    must: [
      { says: inCity, fact: 'eviction: Homebase, office by address in the City · N1, N4' },
      { says: among('needs', 'rent', 'shelter'), fact: 'eviction: Homebase, help to stay housed · N1, N4' },
    ],
    atBest: { verdict: 'possible', fact: 'eviction must_verify: Homebase rules for people without status' },
  },
  'free-food': { information: 'food criterion 1, hard: no conditions · N4' },
  'school-meals': {
    must: [
      {
        says: among('publicSchool', 'yes'),
        fact: 'food criterion 3, hard: child in NYC public school · N55',
      },
    ],
  },
  wic: {
    must: [{ says: inState, fact: 'food criterion 2, hard: lives in NY State · N56' }],
    atBest: {
      verdict: 'possible',
      fact: 'food criterion 2, hard: pregnant, new mother or child under 5, and income, which nobody is asked · N56',
    },
  },
  'public-charge': {
    information: 'public_charge criterion 1, soft: a worry beside a benefit; "do not sort people" · N3, N5',
  },
  snap: { information: 'food criterion 5, anti-rule: refer only; never compute · N22, N27' },
  'day-labor': {
    must: [
      {
        says: {
          either: [
            among('work', 'dayWork', 'training'),
            { both: [among('work', 'unsafe', 'unpaid'), notAsked] },
          ],
        },
        fact: 'day_labor criteria 1 (hard) and 2, logic: any of the work answers; serves day laborers · S1, S24',
      },
    ],
    better: [{ says: { never: under18 }, fact: 'day_labor criterion 3: 18, assumed, not in the source' }],
  },
  'unpaid-wages': {
    must: [{ says: among('work', 'unpaid'), fact: 'worker_rights criterion 1, hard · S51, S53' }],
    better: [
      {
        says: inState,
        fact: 'worker_rights residency test: works in New York State; where one lives stands for it',
      },
    ],
  },
  'work-injury': {
    must: [{ says: among('work', 'injured'), fact: 'worker_rights criterion 1, hard · S52' }],
    better: [
      {
        says: inState,
        fact: 'worker_rights residency test: works in New York State; where one lives stands for it',
      },
    ],
  },
  'work-threats': {
    must: [{ says: among('work', 'threatened'), fact: 'worker_rights criterion 1, hard · S48' }],
    better: [
      {
        says: inState,
        fact: 'worker_rights residency test: works in New York State; where one lives stands for it',
      },
    ],
  },
  'sick-leave': {
    must: [{ says: among('work', 'noSickLeave'), fact: 'worker_rights criterion 1, hard · S51' }],
    better: [
      { says: inCity, fact: 'worker_rights residency test: works in NYC; where one lives stands for it' },
    ],
  },
  'english-classes': {
    must: [
      { says: { never: among('age', 'under10', '10to15') }, fact: 'adult_literacy criterion 1: 16 · S28' },
      { says: among('inSchool', 'no'), fact: 'adult_literacy criterion 1: not in school · S28' },
      {
        says: {
          either: [
            among('learn', 'english', 'readWrite', 'civics'),
            among('diploma', 'no'),
            { both: [among('learn', 'hsDiploma'), { never: among('diploma', 'yes') }] },
          ],
        },
        fact: 'adult_literacy criterion 1: limited English, reading or math, or no diploma; civics by its sentence · S28, S1',
      },
      {
        says: { either: [grown, among('diploma', 'yes'), notAsked] },
        fact: 'correction "people required to be in school": at 16-17 school first, class second · N48, S28',
      },
    ],
    better: [{ says: inCity, fact: 'adult_literacy: residency not stated for DYCD; a City line · S1' }],
  },
  'district-79': {
    must: [
      { says: among('age', '21to64', '65plus'), fact: 'adult_literacy criterion 2: 21 · S30, S29' },
      { says: inCity, fact: 'adult_literacy criterion 2: lives in NYC · S30' },
      { says: among('diploma', 'no'), fact: 'adult_literacy criterion 2: no U.S. diploma · S30' },
    ],
  },
  'public-school': {
    must: [
      {
        says: { either: [under21, asksForChild] },
        fact: 'adult_literacy criterion 4: under 21; of the child, whoever answers · S29',
      },
      {
        says: { either: [among('age', 'under10', '10to15'), among('diploma', 'no'), asksForChild] },
        fact: 'adult_literacy criterion 4: no diploma; logic: under 16 school only · S29',
      },
      { says: inState, fact: 'adult_literacy criterion 4: a right by the law of the State · S29, N61' },
    ],
    better: [{ says: inCity, fact: 'adult_literacy criterion 4: the schools of the City · S29' }],
  },
  'we-speak-nyc': {
    must: [
      { says: { never: under18 }, fact: 'adult_literacy criterion 5: any adult · S32' },
      { says: among('learn', 'english'), fact: 'adult_literacy criterion 5: beginner English · S32' },
    ],
  },
  idnyc: {
    must: [
      { says: { never: among('age', 'under10') }, fact: 'idnyc criterion 1, hard: 10 · S2' },
      { says: inCity, fact: 'idnyc criterion 2, hard: lives in the City · S2, S3' },
    ],
  },
  'driver-license': {
    must: [
      {
        says: { never: among('age', 'under10', '10to15') },
        fact: 'driver_license criterion 1, hard: age 16; criterion 2 is of papers, which nobody is asked for · N30',
      },
      { says: inState, fact: 'driver_license criterion 1, hard: lives in NY State · N30' },
    ],
  },
  'nyc-care': {
    must: [
      { says: inCity, fact: 'health criterion 1, hard: five boroughs · S34, S13' },
      {
        says: { never: among('insurance', 'yes') },
        fact: 'health criterion 1, hard: not insured · S34, S13',
      },
      {
        says: { either: [among('age', '19to20', '21to64', '65plus'), notAsked] },
        fact: 'health criterion 1, hard: cannot get insurance (adults); logic: under 19 to Child Health Plus first · S35',
      },
    ],
    better: [
      {
        says: { never: expecting },
        fact: 'health logic: pregnant goes to Medicaid · S37',
      },
    ],
  },
  'child-health-plus': {
    must: [
      {
        says: { either: [under19, asksForChild] },
        fact: 'health criterion 3, hard: under 19; of the child, whoever answers · S35',
      },
      { says: inState, fact: 'health criterion 3, hard: New York State · S35' },
    ],
    better: [uninsured],
  },
  'pregnancy-medicaid': {
    must: [
      {
        says: expecting,
        fact: 'health criterion 4: pregnant; nobody is at either end of life · S37',
      },
      { says: inState, fact: 'health residency test: New York State' },
    ],
    better: [
      uninsured,
      {
        says: { incomeUpTo: 223, andExpected: true },
        fact: 'health criterion 4: 223 %, percent must be verified; correction: count each child expected · S37, N46',
      },
    ],
  },
  'medicaid-65': {
    must: [
      { says: among('age', '65plus'), fact: 'health criterion 5, hard: 65 · S36' },
      { says: inState, fact: 'health residency test: New York State' },
    ],
    better: [
      uninsured,
      { says: { incomeUpTo: 138 }, fact: 'correction "medicaid-65 income line": 138 %, soft · N45' },
    ],
  },
  'early-intervention': {
    information:
      'special_needs_children criteria 1 to 3: a door for each age from birth to 26; the last is soft, so that no age is sent away · N32',
  },
  'emergency-care': { information: 'health criteria 6 (info) and 8 (safety): any emergency room · S13, S36' },
  'health-insurance-help': { information: 'health logic: always offer navigator · S36, S38' },
  'immigrant-health': {
    must: [{ says: inState, fact: 'health serves: New Yorkers · S1, S13' }],
    better: [
      { says: inCity, fact: 'health: clinics of the City; no source says that anyone is sent away · S1' },
    ],
  },
  'city-services': { information: 'rights criterion 1, info · S10, S49' },
  'city-and-ice': { information: 'rights criterion 1, info · S10, S49' },
  'family-plan': {
    information:
      'know_your_rights criterion 2, soft: whoever cares for a child; no test of status · N12, N13',
  },
  'crime-help': {
    information:
      'crime_victims: no test of status; by hotline, not by address; hate and discrimination: anyone · N4, N40, S48',
  },
  'immigration-fraud': { information: 'fraud: anyone who paid a non-lawyer · N52, N4' },
  interpreter: { information: 'language_access criterion 1, soft: always available · N29' },
  'moia-hotline': { information: 'moia criterion 1: always safe default; on every legal result · S8, S11' },
  'new-americans-hotline': { information: 'lookup_other: front door for everybody · S9, S13, S14' },
  'nyc-311': { information: 'lookup_other: front door for everybody · S14' },
};

function among(question: string, ...answers: readonly string[]): Saying {
  return { of: question, among: answers };
}
