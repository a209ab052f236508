import { program } from '../shape';

export const immigrationFraud = program({
  id: 'immigration-fraud',
  officialName: 'Immigration fraud complaints (NYS Office for New Americans, DCWP, NYS Attorney General)',
  kind: 'information',
  needs: ['harm', 'lawyer'],
  advice: [{ words: 'checkFirst' }, { words: 'notarioWarning' }, { words: 'mayNotKeep' }],
  cost: 'free',
  papers: 'noMatter',
  bring: ['fraudPapers'],
  contacts: ['new-americans-hotline', 'moia-hotline', 'consumer-311', 'state-attorney'],
  places: [],
  instead: [],
  law: ['New York General Business Law article 28-C; NYC Admin Code 20-770 ff.'],
  sources: ['heyNyc', 'waypoint', 'fraudLaw'],
  status: { state: 'open', since: '2026-07-01' },
  checkedOn: '2026-08-25',
});
