import { program } from '../shape';

export const shelterTonight = program({
  id: 'shelter-tonight',
  officialName: 'NYC shelter intake',
  kind: 'information',
  needs: ['shelter'],
  urgentWhen: 'noSafePlace',
  advice: [{ words: 'shelterDoor' }, { words: 'shelterFamily' }, { words: 'shelterViolence' }],
  cost: 'free',
  papers: 'noMatter',
  bring: ['familyPapers'],
  contacts: ['311', 'path', 'domestic-violence-hotline', 'covenant-house'],
  places: [],
  instead: [],
  law: [],
  sources: ['heyNyc', 'waypoint'],
  status: { state: 'open', since: '2026-07-01' },
  checkedOn: '2026-08-25',
});
