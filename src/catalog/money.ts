/**
 * HHS poverty guidelines for the 48 contiguous states, in US dollars a year before taxes. Add a row each year; do not
 * edit old rows.
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

/** Poverty line in US dollars a year for a household of `size` people (1 or more); by default of the newest year. */
export const povertyLine = (
  size: number,
  { firstPerson, eachFurther }: { firstPerson: number; eachFurther: number } = current,
): number => firstPerson + eachFurther * (size - 1);

/** Answers to the income question. Step N ends at twice the poverty line of a household of N people. */
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

/** US dollars a year: more than `over`, at most `upTo` (null: no upper limit). */
export const incomeRange = (step: IncomeStep): { over: number; upTo: number | null } => {
  const position = incomeSteps.indexOf(step) + 1;
  return {
    over: position === 1 ? 0 : 2 * povertyLine(position - 1),
    upTo: position === incomeSteps.length ? null : 2 * povertyLine(position),
  };
};

/** `incomeRange` in whole US dollars a month, for display. */
export const monthlyRange = (step: IncomeStep): { over: number; upTo: number | null } => {
  const { over, upTo } = incomeRange(step);
  return { over: Math.round(over / 12), upTo: upTo === null ? null : Math.round(upTo / 12) };
};
