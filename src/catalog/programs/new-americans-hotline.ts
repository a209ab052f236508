import { program } from '../shape';

export const newAmericansHotline = program({
  id: 'new-americans-hotline',
  officialName: 'New York State Office for New Americans Hotline',
  kind: 'information',
  needs: ['lawyer', 'citizenship', 'childAlone', 'rights', 'learn'],
  cost: 'free',
  papers: 'noMatter',
  bring: ['nothing'],
  contacts: ['new-americans-hotline'],
  places: [],
  instead: [],
  law: [],
  sources: ['newAmericans311', 'heyNyc', 'waypoint'],
  status: { state: 'open', since: '2026-07-01' },
  checkedOn: '2026-07-27',
});
