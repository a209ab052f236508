import { program } from '../shape';

export const homebase = program({
  id: 'homebase',
  officialName: 'Homebase',
  kind: 'judged',
  needs: ['rent', 'shelter'],
  requires: ['livesInCity', 'rentTrouble', 'homebaseRules'],
  advice: [{ words: 'rentOnce' }],
  cost: 'free',
  papers: 'someRules',
  bring: ['housingPapers', 'incomeProof'],
  contacts: ['homebase'],
  places: [],
  instead: ['nyc-311'],
  law: [],
  sources: ['heyNyc', 'waypoint'],
  status: { state: 'open', since: '2026-07-01' },
  checkedOn: '2026-08-25',
});
