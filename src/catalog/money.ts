/**
 * Poverty guidelines of the U.S. Department of Health and Human Services for the 48 states, in dollars a
 * year before taxes. A new year is a new row; no row is ever edited.
 * The 2026 table was derived from two public files that agree (91 FR 1797 was not read in full): check it
 * against the Federal Register before launch.
 */
export const povertyGuidelines = [
  {
    year: 2025,
    effectiveFrom: '2025-01-15',
    firstPerson: 15_650,
    eachFurther: 5_500,
    source: 'hhsPoverty2026',
    checkedOn: '2026-01-15',
  },
  {
    year: 2026,
    effectiveFrom: '2026-01-13',
    firstPerson: 15_960,
    eachFurther: 5_680,
    source: 'hhsPoverty2026',
    checkedOn: '2026-01-15',
  },
] as const;

const current = povertyGuidelines[povertyGuidelines.length - 1] as (typeof povertyGuidelines)[number];

/** Poverty line in dollars a year for a home of `size` people (1 or more), in the newest year or by another row. */
export const povertyLine = (
  size: number,
  { firstPerson, eachFurther }: { firstPerson: number; eachFurther: number } = current,
): number => firstPerson + eachFurther * (size - 1);

/** The steps of the income question. Step N ends at twice the poverty line of a home of N people. */
export const incomeSteps = [
  'step1',
  'step2',
  'step3',
  'step4',
  'step5',
  'step6',
  'step7',
  'step8',
  'step9',
] as const;
export type IncomeStep = (typeof incomeSteps)[number];

/** Dollars a year: more than `over`, and no more than `upTo` (null: no upper end). */
export const incomeRange = (step: IncomeStep): { over: number; upTo: number | null } => {
  const position = incomeSteps.indexOf(step) + 1;
  return {
    over: position === 1 ? 0 : 2 * povertyLine(position - 1),
    upTo: position === incomeSteps.length ? null : 2 * povertyLine(position),
  };
};

/** What a person sees of a step, in whole dollars a month. */
export const monthlyRange = (step: IncomeStep): { over: number; upTo: number | null } => {
  const { over, upTo } = incomeRange(step);
  return { over: Math.round(over / 12), upTo: upTo === null ? null : Math.round(upTo / 12) };
};
