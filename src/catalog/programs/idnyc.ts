import { program } from '../shape';

export const idnyc = program({
  id: 'idnyc',
  officialName: 'IDNYC',
  kind: 'judged',
  needs: ['idCard'],
  requires: ['atLeast10', 'livesInCity'],
  confirms: ['fourPoints'],
  advice: [
    { words: 'comeWithChild', when: 'age10to15' },
    { words: 'appointmentNeeded' },
    { words: 'copiesNotKept' },
    { words: 'notLicense' },
  ],
  cost: 'free',
  papers: 'notAsked',
  bring: ['identityProof', 'addressProof'],
  contacts: ['idnyc'],
  places: ['idnyc'],
  instead: ['nyc-311'],
  law: ['NYC Admin Code 3-115 (Local Law 35 of 2014)'],
  sources: ['idnyc311', 'idnycApply', 'idnycPrivacy', 'idnycDocuments', 'idnycReform', 'waypoint'],
  status: { state: 'open', since: '2026-07-01' },
  checkedOn: '2026-06-30',
});
