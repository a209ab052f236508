import { cautions } from '../cautions';
import { program } from '../shape';

export const childHealthPlus = program({
  id: 'child-health-plus',
  officialName: 'Child Health Plus',
  kind: 'judged',
  needs: ['doctor'],
  requires: ['under19OrChild', 'livesInState'],
  prefers: ['uninsured'],
  advice: [{ words: 'navigatorsHelp' }, { words: 'askPublicCharge' }, cautions.publicCharge],
  cost: 'premiumPossible',
  papers: 'noMatter',
  bring: ['birthCertificate', 'addressProof', 'incomeProof'],
  contacts: ['ny-state-of-health', 'health-advocates'],
  places: [],
  instead: ['nyc-care', 'immigrant-health'],
  law: ['New York Public Health Law 2511'],
  sources: ['childHealthPlus', 'waypoint'],
  status: { state: 'open', since: '2026-07-01' },
  checkedOn: '2026-08-25',
});
