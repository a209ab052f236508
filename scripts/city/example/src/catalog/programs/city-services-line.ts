import { program } from '../shape';

export const cityServicesLine = program({
  id: 'city-services-line',
  officialName: 'Example City Line',
  kind: 'information',
  needs: ['everyone'],
  cost: 'free',
  papers: 'notAsked',
  bring: ['nothing'],
  contacts: ['city-line'],
  leaflet: 'rights',
  places: [],
  instead: [],
  law: [],
  laws: [{ cite: 'Example: an order that does not exist', words: 'exampleLaw' }],
  sources: ['examplePage'],
  status: { state: 'open', since: '2026-11-23' },
  checkedOn: '2026-11-23',
});
