import { program } from '../shape';

export const nyc311 = program({
  id: 'nyc-311',
  officialName: 'NYC 311',
  kind: 'information',
  needs: ['everyone'],
  advice: [{ words: 'askFor311' }, { words: 'askPublicCharge' }],
  cost: 'free',
  papers: 'notAsked',
  bring: ['nothing'],
  contacts: ['311'],
  places: [],
  instead: [],
  law: [],
  sources: ['waypoint', 'hraQuestions'],
  status: { state: 'open', since: '2026-07-01' },
  checkedOn: '2026-08-25',
});
