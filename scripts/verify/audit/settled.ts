/** Disagreements found by the first comparison, whose rules were written blind, and how each was settled. */
export interface Settled {
  programs: readonly string[];
  found: string;
  /**
   * `screener`: the catalog was wrong and was fixed. `rules`: the audit had misread the facts. `reading`: the facts
   * leave it open, and the catalog's reading was adopted.
   */
  side: 'screener' | 'rules' | 'reading';
  because: string;
}

export const settled: readonly Settled[] = [
  {
    programs: ['rapid-response'],
    found: 'A date that is close, and "none of these papers": unlikely.',
    side: 'screener',
    because:
      'A check-in that is close is urgent by the hard criterion, whatever paper can be named; only a mere hearing is not.',
  },
  {
    programs: ['school-rapid-response'],
    found: 'A date that is close, and "none of these papers": unlikely; papers not known: possible.',
    side: 'screener',
    because: 'An immigration date that is close is "facing deportation".',
  },
  {
    programs: ['rapid-response'],
    found: 'Just taken, free again, no order: possible, against unlikely.',
    side: 'rules',
    because: 'Being held stands in the logic line (what makes it strong), not in the one hard criterion.',
  },
  {
    programs: ['children-lawyers'],
    found: 'Under 18, papers unknown, not known to have come alone: possible, against likely.',
    side: 'rules',
    because: 'The logic line asks for court or coming alone; what is required and unknown is possible.',
  },
  {
    programs: ['children-lawyers', 'youth-green-card', 'families-in-court'],
    found: 'Upstate New York: possible, against likely.',
    side: 'rules',
    because:
      'The line is City-funded; the one office that reaches further reaches Long Island, not the State.',
  },
  {
    programs: ['child-health-plus', 'pregnancy-medicaid', 'medicaid-65'],
    found: 'Has insurance: possible, against likely.',
    side: 'rules',
    because: 'The whole entry serves "uninsured New Yorkers"; that line was overlooked.',
  },
  {
    programs: ['health-insurance-help'],
    found: 'Shown to everyone with a health need, against a verdict by residence.',
    side: 'rules',
    because: 'The logic line says "always offer navigator".',
  },
  {
    programs: ['youth-green-card'],
    found: 'Under 21 and cannot live with a parent: likely, against at best possible.',
    side: 'screener',
    because:
      'The criterion is of kind "possible" and requires to be unmarried, which nobody is asked: nothing is likely by what was not asked.',
  },
  {
    programs: ['families-in-court'],
    found: 'Has a lawyer: possible, against likely.',
    side: 'reading',
    because: 'Only track A names the lawyer, but both tracks are one grant line of the same offices.',
  },
  {
    programs: ['public-school'],
    found: 'Lives outside the City: unlikely, against possible.',
    side: 'screener',
    because:
      'The right to attend is one of State law. Elsewhere in the State it is possible, for these are the schools of the City; only outside the State is it unlikely.',
  },
  {
    programs: ['pregnancy-medicaid', 'nyc-care'],
    found: 'Pregnant, age not told: possible (or likely), against likely (or possible).',
    side: 'screener',
    because: 'Whoever says that they are pregnant is; an age that was kept back must not open it again.',
  },
  {
    programs: ['pregnancy-medicaid', 'nyc-care'],
    found: 'Pregnant, under 10 or 65 and over: unlikely, against likely.',
    side: 'reading',
    because: 'Nobody asks a small child or an old person whether they are pregnant: both ends of age decide.',
  },
  {
    programs: ['community-legal'],
    found: 'Came for a child who came alone, nothing said of a topic: likely, against possible.',
    side: 'reading',
    because: 'A child who came without a parent has an immigration question by the initiative beside it.',
  },
  {
    programs: ['community-legal'],
    found: 'Wants a lawyer, and has "no question about immigration": likely, against unlikely.',
    side: 'screener',
    because:
      'The need is worded "a lawyer or immigration court", so it counts; but the person was asked and said no. A preference, "has a question about immigration", now lowers it to possible.',
  },
  {
    programs: ['survivors-legal', 'safety-hotline'],
    found: 'In no danger now: unlikely, against possible.',
    side: 'screener',
    because:
      'The question is about now, and both serve people who were hurt before; nor can everybody say it where somebody reads along. "None of these" no longer denies that somebody was hurt.',
  },
  {
    programs: ['immigrant-health'],
    found: 'Lives in the State, outside the City: unlikely, against possible.',
    side: 'screener',
    because:
      'No source says that City clinics send anyone away for it, and the summary says that they see everyone. Living in the City is now preferred, living in the State required.',
  },
  {
    programs: ['safety-hotline', 'rapid-response', 'school-rapid-response', 'survivors-legal'],
    found: 'Another urgent thing was chosen: unlikely, against possible.',
    side: 'screener',
    because:
      'One urgent thing can be chosen and several be true. Being hurt or without a safe place no longer denies that somebody was taken or that a date is close, and no danger denies another of the other kind.',
  },
  {
    programs: ['nyifup'],
    found: 'Held, home not told, or told to be far: likely or possible, against possible.',
    side: 'screener',
    because:
      'Court in the City, or a home there, is a hard criterion, and its source says to treat unknown as possible. The court is never asked, so only a home in the City makes it likely.',
  },
  {
    programs: ['nyifup', 'children-lawyers'],
    found:
      'Held and under 18: likely for the lawyers of detained adults, perhaps unlikely for those of children.',
    side: 'screener',
    because:
      'A child held alone is mostly in a federal shelter for children. No source says that the one refuses minors, so it stays possible; the other is never unlikely for a child who is held, and stands first.',
  },
  {
    programs: ['citizenship'],
    found: 'Under 18, or age not told: likely, against possible.',
    side: 'screener',
    because:
      'One applies alone from 18; a child may be a citizen through a parent, which only a lawyer can tell.',
  },
  {
    programs: ['english-classes', 'public-school'],
    found: '16 or 17 and not in school: likely, against possible.',
    side: 'screener',
    because:
      'The classes exclude whom the law requires to be in school, which in the City is mostly so at that age; a diploma ends it. School stands first.',
  },
  {
    programs: ['english-classes'],
    found: 'Wants a diploma, and has one: likely, against unlikely.',
    side: 'screener',
    because: 'The criterion is to have none, not to want one.',
  },
  {
    programs: ['public-school', 'child-health-plus'],
    found: 'Asks for a child, and tells the own age and diploma: unlikely, against possible.',
    side: 'screener',
    because:
      'The criterion is the age of the child. Who says "the help is for me" and came for a child has told of themselves, so the child is not known.',
  },
  {
    programs: ['nyc-care'],
    found: 'Without insurance, age not told: likely, against possible.',
    side: 'screener',
    because: 'The hard criterion is for adults; under 19 there is Child Health Plus first.',
  },
  {
    programs: ['medicaid-65'],
    found: 'The highest income: likely, against possible.',
    side: 'screener',
    because:
      'Above 138 % of the line there is only a spend-down to ask about. A soft line: it never excludes.',
  },
  {
    programs: ['pregnancy-medicaid'],
    found: 'One at home and pregnant, in the step of the line for two: possible, against likely.',
    side: 'screener',
    because: 'Each expected child counts: one pregnant person is a home of two.',
  },
  {
    programs: ['nyifup', 'community-legal', 'medicaid-65', 'pregnancy-medicaid'],
    found: 'A home of eight or more, or of unknown size, with the highest income: always unknown.',
    side: 'reading',
    because: 'The facts say nothing of homes above eight; both sides now take "or more" to end at twelve.',
  },
  {
    programs: ['asylum-papers', 'english-classes', 'rapid-response', 'school-rapid-response'],
    found: 'Lives outside the City or the State: likely, against possible.',
    side: 'reading',
    because:
      'City money with a residency test beside the criteria, or none stated: no one is sure to be taken.',
  },
  {
    programs: ['unpaid-wages', 'work-injury', 'work-threats', 'sick-leave'],
    found: 'Lives outside the State (for sick leave: outside the City): likely, against possible.',
    side: 'reading',
    because:
      'The residency test is where one works, which is not asked; where one lives is the nearest that is known.',
  },
];
