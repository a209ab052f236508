import { program } from '../shape';

export const crisis988 = program({
  id: 'crisis-988',
  officialName: '988',
  kind: 'information',
  needs: ['everyone'],
  advice: [{ words: 'textFewer' }],
  cost: 'free',
  papers: 'noMatter',
  bring: ['nothing'],
  contacts: ['988'],
  places: [],
  instead: [],
  law: [],
  sources: ['waypoint', 'heyNyc'],
  status: { state: 'open', since: '2026-07-01' },
  checkedOn: '2026-08-11',
});
