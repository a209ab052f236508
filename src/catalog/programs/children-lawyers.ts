import { program } from '../shape';

export const childrenLawyers = program({
  id: 'children-lawyers',
  officialName: 'Unaccompanied Minors and Families Initiative (ICARE)',
  kind: 'judged',
  needs: ['childAlone', 'lawyer'],
  requires: ['under21', 'courtOrCameAlone'],
  prefers: ['noLawyerYet', 'livesInCity'],
  advice: [
    { words: 'ageLimit', when: 'nearAgeLimit' },
    { words: 'waitlist' },
    { words: 'cameWithParent' },
    { words: 'schoolRight' },
  ],
  cost: 'free',
  papers: 'lawyerDecides',
  bring: ['courtPapers', 'shelterRelease', 'birthCertificate', 'schoolPapers'],
  contacts: ['moia-hotline', 'safe-passage', 'the-door', 'catholic-charities', 'icare'],
  places: ['childrenLegal'],
  instead: ['youth-green-card', 'families-in-court', 'community-legal', 'moia-hotline'],
  law: ['6 U.S.C. 279(g)(2)', '8 U.S.C. 1232', 'City Council initiative, fiscal year 2027 (DSS/HRA)'],
  sources: ['councilFunding', 'safePassage', 'clinicChildren', 'icare', 'childrenHearing'],
  status: { state: 'open', since: '2026-07-01' },
  checkedOn: '2026-11-23',
});
