import { program } from '../shape';

export const cityCard = program({
  id: 'city-card',
  officialName: 'Example City Card',
  kind: 'judged',
  needs: ['idCard'],
  requires: ['atLeast16', 'livesInCity'],
  confirms: ['ownPhoto'],
  advice: [{ words: 'appointmentNeeded' }],
  cost: 'free',
  papers: 'notAsked',
  bring: ['identityProof', 'addressProof'],
  contacts: ['card-office', 'city-line'],
  places: ['cityCard'],
  instead: ['city-services-line'],
  law: ['Example: a law that does not exist'],
  sources: ['examplePage'],
  status: { state: 'open', since: '2026-11-23' },
  checkedOn: '2026-11-23',
});
