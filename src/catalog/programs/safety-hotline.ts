import { program } from '../shape';

export const safetyHotline = program({
  id: 'safety-hotline',
  officialName: 'NYC Domestic Violence Hotline and Family Justice Centers',
  kind: 'judged',
  needs: ['everyone'],
  requires: ['hurt'],
  urgentWhen: 'hurtOrNoSafePlace',
  advice: [{ words: 'leaveSafely' }, { words: 'centersConfirm' }, { words: 'forcedWork' }],
  cost: 'free',
  papers: 'noMatter',
  bring: ['nothing'],
  contacts: ['911', 'domestic-violence-hotline', 'vip', 'womankind', 'trafficking', '311'],
  places: [],
  instead: ['nyc-311', 'crisis-988'],
  law: [],
  sources: ['waypoint'],
  status: { state: 'open', since: '2026-07-01' },
  checkedOn: '2026-08-25',
});
