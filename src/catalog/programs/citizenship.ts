import { program } from '../shape';

export const citizenship = program({
  id: 'citizenship',
  officialName: 'CUNY Citizenship Now! / NYCitizenship',
  kind: 'judged',
  needs: ['citizenship', 'lawyer'],
  requires: ['wantsCitizenship', 'adultOrThroughParent'],
  prefers: ['livesInCity'],
  confirms: ['greenCardYears'],
  advice: [
    { words: 'childCitizen' },
    { words: 'feeWaiver' },
    { words: 'governmentFee' },
    { words: 'notarioWarning' },
  ],
  cost: 'freeHelpGovernmentFee',
  papers: 'lawyerDecides',
  bring: ['greenCard', 'passport', 'addressHistory', 'tripsAndJobs', 'criminalPapers'],
  contacts: ['citizenship-now', 'moia-hotline'],
  places: ['citizenship'],
  instead: ['community-legal', 'moia-hotline'],
  law: ['8 U.S.C. 1427'],
  sources: ['councilFunding', 'citizenshipNow', 'waypoint', 'naturalizationAge', 'changeTracker'],
  status: { state: 'open', since: '2026-07-01' },
  checkedOn: '2026-08-25',
});
