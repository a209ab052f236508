import { cautions } from '../cautions';
import { program } from '../shape';

export const healthInsuranceHelp = program({
  id: 'health-insurance-help',
  officialName: 'NY State of Health / Community Health Advocates',
  kind: 'information',
  needs: ['doctor'],
  advice: [{ words: 'rulesMoving' }, { words: 'askPublicCharge' }, cautions.publicCharge],
  cost: 'noCost',
  papers: 'dependsOnKind',
  bring: ['identityProof', 'addressProof', 'incomeProof'],
  contacts: ['health-advocates', 'ny-state-of-health', 'medicaid-helpline'],
  places: [],
  instead: [],
  law: [],
  sources: ['essentialPlan', 'waypoint'],
  status: { state: 'open', since: '2026-07-01' },
  checkedOn: '2026-08-25',
});
