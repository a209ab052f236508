import { program } from '../shape';

export const interpreter = program({
  id: 'interpreter',
  officialName: 'Language access: Local Law 30 of 2017',
  kind: 'information',
  needs: ['everyone'],
  cost: 'free',
  papers: 'noMatter',
  bring: ['nothing'],
  contacts: ['language-access'],
  leaflet: 'interpreter',
  places: [],
  instead: [],
  law: ['Local Law 30 of 2017; New York Public Health Law 2803-bb'],
  sources: ['languageAccess', 'hospitalLanguage', 'courtLanguage'],
  status: { state: 'open', since: '2026-07-01' },
  checkedOn: '2026-01-01',
});
