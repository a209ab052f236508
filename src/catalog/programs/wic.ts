import { program } from '../shape';

export const wic = program({
  id: 'wic',
  officialName: 'WIC: Special Supplemental Nutrition Program for Women, Infants, and Children',
  kind: 'judged',
  needs: ['food'],
  requires: ['livesInState', 'pregnantOrSmallChild'],
  confirms: ['wicIncome'],
  advice: [{ words: 'wicEachComes' }],
  cost: 'free',
  papers: 'noMatter',
  bring: ['identityProof', 'addressProof', 'incomeProof', 'pregnancyOrVaccine'],
  contacts: ['growing-up-healthy', '311'],
  places: [],
  instead: ['free-food'],
  law: ['7 CFR 246'],
  sources: ['wicAccess', 'waypoint'],
  status: { state: 'open', since: '2026-07-01' },
  checkedOn: '2026-06-30',
});
