import { program } from '../shape';

export const englishClasses = program({
  id: 'english-classes',
  officialName: 'NYC RISE with Adult Literacy Forward / DYCD Adult Literacy Program',
  kind: 'judged',
  needs: ['learn'],
  requires: ['atLeast16', 'notInSchool', 'notRequiredInSchool', 'wantsBasics'],
  prefers: ['livesInCity'],
  advice: [
    { words: 'schoolFirst', when: 'age16to17' },
    { words: 'classWaitlist' },
    { words: 'youngAdults', when: 'nearAgeLimit' },
  ],
  cost: 'free',
  papers: 'noMatter',
  bring: ['nothing'],
  contacts: ['adult-education-311', 'nypl-classes'],
  places: ['englishClasses', 'library'],
  instead: ['public-school', 'we-speak-nyc'],
  law: ['City Council initiative, fiscal year 2027 (DYCD, CUNY, libraries)'],
  sources: ['dycdLiteracy', 'councilFunding', 'libraryWaits', 'schoolAges'],
  status: { state: 'open', since: '2026-07-01' },
  checkedOn: '2026-07-01',
});
