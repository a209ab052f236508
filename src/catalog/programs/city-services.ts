import { program } from '../shape';

export const cityServices = program({
  id: 'city-services',
  officialName: 'Executive Orders 34 and 41 of 2003',
  kind: 'information',
  needs: ['everyone'],
  advice: [{ words: 'cityRulesLimit' }, { words: 'statusAskedSometimes' }],
  cost: 'noCost',
  papers: 'everyone',
  bring: [],
  contacts: ['moia-hotline', 'human-rights'],
  places: [],
  instead: [],
  law: [],
  laws: [
    { cite: 'Executive Order 34 of 2003', words: 'eo34' },
    { cite: 'Executive Order 41 of 2003', words: 'eo41' },
    { cite: 'NYC Admin Code 23-1201 ff. (Local Laws 245 and 247 of 2017; 61 of 2023)', words: 'privacy' },
    { cite: 'NYC Admin Code 8-107', words: 'noDiscrimination' },
  ],
  sources: ['eo41', 'sanctuaryStatement', 'privacyLaw', 'cchrGuidance', 'moiaFaq', 'heyNyc'],
  status: { state: 'open', since: '2026-07-01' },
  checkedOn: '2026-07-27',
});
