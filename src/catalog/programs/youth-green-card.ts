import { program } from '../shape';

export const youthGreenCard = program({
  id: 'youth-green-card',
  officialName: 'Special Immigrant Juvenile Status (SIJS) initiative',
  kind: 'judged',
  needs: ['childAlone', 'lawyer'],
  requires: ['under21', 'cannotLiveWithParent', 'unmarried'],
  prefers: ['livesInCity'],
  advice: [
    { words: 'ageLimit', when: 'nearAgeLimit' },
    { words: 'cameWithParent' },
    { words: 'waitlist' },
    { words: 'governmentFee' },
  ],
  cost: 'freeHelpGovernmentFee',
  papers: 'lawyerDecides',
  bring: ['birthCertificate', 'courtPapers', 'schoolPapers'],
  contacts: ['moia-hotline', 'icare', 'safe-passage', 'the-door', 'catholic-charities'],
  places: ['childrenLegal'],
  instead: ['children-lawyers', 'community-legal', 'moia-hotline'],
  law: ['8 U.S.C. 1101(a)(27)(J)', 'City Council initiative, fiscal year 2027'],
  sources: ['councilFunding', 'sijsDigest', 'safePassage', 'federalFees'],
  status: { state: 'open', since: '2026-07-01' },
  checkedOn: '2026-07-01',
});
