import { program } from '../shape';

export const moiaHotline = program({
  id: 'moia-hotline',
  officialName: 'MOIA Immigration Legal Support Hotline and Centers',
  kind: 'information',
  needs: ['everyone'],
  urgentWhen: 'inDangerOfDeportation',
  advice: [{ words: 'waitsLikely' }, { words: 'notarioWarning' }],
  cost: 'free',
  papers: 'noMatter',
  bring: ['immigrationPapers'],
  contacts: ['moia-hotline'],
  places: ['immigrationLegal'],
  instead: [],
  law: ["NYC Charter 18 (Mayor's Office of Immigrant Affairs)"],
  sources: ['moiaPublicCharge', 'moiaCenters', 'moiaHearing', 'heyNyc'],
  status: { state: 'open', since: '2026-07-01' },
  checkedOn: '2026-08-11',
});
