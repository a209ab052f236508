import { describe, expect, test, vi } from 'vitest';
import type { ProgramId } from '../../src/catalog/programs';
import type { Answers } from '../../src/catalog/questions';
import { judgeAll } from '../../src/eligibility/judge';
import { bandsOf, recommendedFirst } from '../../src/screens/bands';

vi.mock('../../src/catalog/rules', () => import('../fixtures/openRules'));

/** What a caseworker expects for somebody, by what the sources say of each need. */
interface Situation {
  who: string;
  answers: Answers;
  likely?: readonly ProgramId[];
  possible?: readonly ProgramId[];
  information?: readonly ProgramId[];
  unlikely?: readonly ProgramId[];
  /** Of these, one at least is open among what to do first. */
  first: readonly ProgramId[];
}

const today = '2026-11-28';
const calm = { urgent: ['none'] } as const;
const me = { ...calm, helpFor: 'me' } as const;
const myChild = { ...calm, helpFor: 'myChild' } as const;
const free = { custody: 'no', court: 'no' } as const;

/** Written from the sources before it was seen what the product says. */
const situations: readonly Situation[] = [
  {
    who: 'a woman in Queens who comes for an ID card, has no food and an eviction paper, and a child in public school',
    answers: {
      ...me,
      needs: ['idCard', 'food', 'rent'],
      borough: 'queens',
      age: '21to64',
      publicSchool: 'yes',
    },
    likely: ['idnyc', 'driver-license', 'school-meals'],
    possible: ['eviction-help', 'homebase', 'wic'],
    information: ['free-food', 'snap'],
    first: ['free-food', 'eviction-help'],
  },
  {
    who: 'a man in the Bronx whose landlord changed the lock',
    answers: { ...me, needs: ['rent'], borough: 'bronx' },
    possible: ['eviction-help', 'homebase'],
    first: ['eviction-help'],
  },
  {
    who: 'a mother whose son of two years does not speak yet',
    answers: { ...myChild, needs: ['children'], borough: 'brooklyn', age: 'under10' },
    likely: ['public-school'],
    information: ['early-intervention'],
    first: ['early-intervention'],
  },
  {
    who: 'a father whose daughter of 12 cannot follow in class',
    answers: { ...myChild, needs: ['children'], borough: 'manhattan', age: '10to15', publicSchool: 'yes' },
    likely: ['public-school', 'school-meals'],
    information: ['early-intervention'],
    first: ['early-intervention'],
  },
  {
    who: 'a man whose TPS card ends in two months, and who has no lawyer',
    answers: {
      ...me,
      ...free,
      needs: ['lawyer'],
      legalTopic: ['workPermit'],
      lawyer: 'no',
      borough: 'queens',
      age: '21to64',
    },
    likely: ['tps-work-permit', 'asylum-papers', 'community-legal'],
    first: ['tps-work-permit'],
  },
  {
    who: 'a woman whose work permit ends, and whose lawyer does not call back',
    answers: {
      ...me,
      ...free,
      needs: ['lawyer'],
      legalTopic: ['workPermit'],
      lawyer: 'yes',
      borough: 'queens',
      age: '21to64',
    },
    likely: ['tps-work-permit', 'community-legal'],
    unlikely: ['asylum-papers'],
    first: ['tps-work-permit'],
  },
  {
    who: 'a grandmother who is afraid that food stamps hurt her green card',
    answers: { ...me, needs: ['food'], borough: 'manhattan', age: '65plus', publicSchool: 'no' },
    information: ['snap', 'free-food', 'public-charge'],
    first: ['free-food'],
  },
  {
    who: 'a man who asks what Medicaid means for his green card',
    answers: {
      ...me,
      needs: ['doctor'],
      borough: 'queens',
      age: '21to64',
      insurance: 'no',
      pregnant: 'no',
    },
    likely: ['nyc-care'],
    information: ['health-insurance-help', 'public-charge'],
    first: ['nyc-care'],
  },
  {
    who: 'a woman whose husband hits her, and who came for food',
    answers: { urgent: ['hurt'], helpFor: 'me', needs: ['food'] },
    likely: ['survivors-legal', 'safety-hotline'],
    information: ['free-food'],
    first: ['survivors-legal', 'safety-hotline'],
  },
  {
    who: 'a housekeeper whose boss keeps her passport and does not pay',
    answers: { ...me, needs: ['harm', 'work'], work: ['unpaid', 'threatened'], borough: 'manhattan' },
    likely: ['work-threats', 'unpaid-wages'],
    information: ['crime-help'],
    first: ['crime-help', 'work-threats'],
  },
  {
    who: 'a tenant whose landlord talks of ICE when he asks for heat',
    answers: { ...me, needs: ['rent', 'harm'], borough: 'statenIsland' },
    possible: ['eviction-help'],
    information: ['crime-help', 'city-services'],
    first: ['crime-help', 'eviction-help'],
  },
  {
    who: 'a man spat at in the subway for where he is from',
    answers: { ...me, needs: ['harm'] },
    information: ['crime-help', 'immigration-fraud'],
    first: ['crime-help'],
  },
  {
    who: 'a couple who paid a notario for papers that never came',
    answers: { ...me, ...free, needs: ['harm', 'lawyer'], legalTopic: ['other'], lawyer: 'no' },
    likely: ['community-legal'],
    information: ['immigration-fraud'],
    first: ['immigration-fraud', 'community-legal', 'crime-help'],
  },
  {
    who: 'a boy of 17 who came alone and wants to go to school',
    answers: {
      ...me,
      ...free,
      needs: ['childAlone', 'learn'],
      age: '16to17',
      borough: 'bronx',
      cameAlone: 'yes',
      lawyer: 'no',
      diploma: 'no',
      inSchool: 'no',
      learn: ['english'],
    },
    likely: ['children-lawyers', 'public-school'],
    first: ['children-lawyers'],
  },
  {
    who: 'a driver in Yonkers who wants a license',
    answers: { ...me, needs: ['idCard'], age: '21to64', borough: 'elsewhereInState' },
    likely: ['driver-license'],
    unlikely: ['idnyc'],
    first: ['driver-license'],
  },
  {
    who: 'a boy of 15 who wants a card with his photo',
    answers: { ...me, needs: ['idCard'], age: '10to15', borough: 'brooklyn' },
    likely: ['idnyc'],
    unlikely: ['driver-license'],
    first: ['idnyc'],
  },
  {
    who: 'a family with two children and no place for the night',
    answers: { urgent: ['noSafePlace'], helpFor: 'me', needs: ['shelter', 'food'], borough: 'bronx' },
    possible: ['safety-hotline', 'homebase'],
    information: ['shelter-tonight', 'free-food'],
    first: ['shelter-tonight', 'safety-hotline'],
  },
  {
    who: 'a mother afraid of the knock on the door, who wants a plan for her children',
    answers: { ...me, needs: ['rights'] },
    information: ['city-and-ice', 'family-plan', 'interpreter'],
    first: ['city-and-ice', 'family-plan'],
  },
  {
    who: 'a pregnant woman without insurance, who wants food',
    answers: {
      ...me,
      needs: ['doctor', 'food'],
      borough: 'brooklyn',
      age: '21to64',
      insurance: 'no',
      pregnant: 'yes',
      publicSchool: 'no',
      householdSize: '2',
      income: 'step1',
    },
    likely: ['pregnancy-medicaid'],
    possible: ['wic', 'nyc-care'],
    information: ['free-food', 'interpreter'],
    first: ['pregnancy-medicaid', 'free-food'],
  },
  {
    who: 'a man who wants no lawyer, has no papers to fill in, and whose card ends next week',
    answers: {
      ...me,
      ...free,
      needs: ['lawyer', 'work'],
      legalTopic: ['workPermit'],
      lawyer: 'skipped',
      work: ['none'],
      borough: 'brooklyn',
      age: '21to64',
    },
    likely: ['tps-work-permit'],
    first: ['tps-work-permit'],
  },
  {
    who: 'a woman who asks about a green card for her mother, and has no card that ends',
    answers: { ...me, ...free, needs: ['lawyer'], legalTopic: ['greenCard'], borough: 'bronx' },
    likely: ['community-legal'],
    unlikely: ['tps-work-permit', 'asylum-papers'],
    first: ['community-legal'],
  },
  {
    who: 'a mother of 30 who answers for herself and wants a school for her daughter',
    answers: { ...me, needs: ['children'], borough: 'queens', age: '21to64', publicSchool: 'no' },
    possible: ['public-school'],
    information: ['early-intervention'],
    first: ['early-intervention'],
  },
  {
    who: 'a brother of 17 with a diploma who asks for his small sister',
    answers: { ...me, needs: ['children'], borough: 'queens', age: '16to17', diploma: 'yes' },
    possible: ['public-school'],
    information: ['early-intervention'],
    first: ['early-intervention'],
  },
  {
    who: 'a father who answers for himself, wants a doctor for his son, and help at school',
    answers: {
      ...me,
      needs: ['doctor', 'children'],
      borough: 'bronx',
      age: '21to64',
      insurance: 'no',
    },
    likely: ['nyc-care'],
    possible: ['child-health-plus', 'public-school'],
    first: ['nyc-care', 'early-intervention'],
  },
  {
    who: 'a woman whom a landlord refused a flat for her accent, and who does not call it a crime',
    answers: { ...me, needs: ['rights'] },
    information: ['city-services', 'city-and-ice'],
    first: ['city-and-ice'],
  },
  {
    who: 'a man who cannot bear it any more, and answers nothing',
    answers: { urgent: 'skipped', needs: 'skipped', helpFor: 'skipped' },
    information: ['crisis-988', 'moia-hotline', 'nyc-311'],
    first: ['moia-hotline', 'nyc-311'],
  },
  {
    who: 'a woman who needs cash, child care and half fares, for which there is no answer to choose',
    answers: { ...me, needs: 'notSure' },
    information: ['nyc-311', 'public-charge'],
    first: ['moia-hotline', 'nyc-311'],
  },
];

describe('what a caseworker expects of a visit', () => {
  test.each(situations)('$who', ({ answers, first, ...expected }) => {
    const judgements = judgeAll(answers);
    const found = (verdict: string) =>
      judgements.filter((one) => one.inScope && one.verdict === verdict).map(({ program }) => program);
    for (const verdict of ['likely', 'possible', 'information', 'unlikely'] as const)
      expect(found(verdict), verdict).toEqual(expect.arrayContaining([...(expected[verdict] ?? [])]));
    const bands = bandsOf(judgements, answers, today, recommendedFirst(judgements, answers, today));
    const open = bands
      .flatMap(({ whole }) => whole.judgements)
      .filter(({ verdict }) => verdict !== 'unlikely');
    expect(open.map(({ program }) => program).filter((program) => first.includes(program))).not.toEqual([]);
  });
});
