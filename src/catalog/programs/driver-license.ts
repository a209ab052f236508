import { program } from '../shape';

export const driverLicense = program({
  id: 'driver-license',
  officialName: 'New York State DMV: standard driver license, not for federal purposes (Green Light Law)',
  kind: 'judged',
  needs: ['idCard'],
  requires: ['atLeast16', 'livesInState'],
  advice: [
    { words: 'licenseLimits' },
    { words: 'noSocialSecurity' },
    { words: 'licenseTests' },
    { words: 'noVote' },
    { words: 'licenseData' },
  ],
  cost: 'askCost',
  papers: 'noMatter',
  bring: ['licenseId', 'addressProof'],
  contacts: ['dmv', '311'],
  places: [],
  instead: ['idnyc', 'nyc-311'],
  law: [
    "Driver's License Access and Privacy Act (L. 2019 ch. 37); New York Vehicle and Traffic Law 201, 502",
  ],
  sources: ['greenLightLaw', 'greenLightRuling'],
  status: { state: 'open', since: '2026-07-01' },
  checkedOn: '2025-12-23',
});
