import { cautions } from '../cautions';
import { program } from '../shape';

export const snap = program({
  id: 'snap',
  officialName: 'SNAP (food stamps), Human Resources Administration',
  kind: 'information',
  needs: ['food'],
  advice: [
    { words: 'snapRulesChanged' },
    { words: 'snapForChild' },
    { words: 'askPublicCharge' },
    cautions.publicCharge,
  ],
  cost: 'free',
  papers: 'someRules',
  bring: ['ask'],
  contacts: ['moia-hotline', 'hra-infoline', '311'],
  places: [],
  instead: [],
  law: ['Public Law 119-21, section 10108'],
  sources: ['snapNoncitizens', 'hraQuestions', 'waypoint'],
  status: { state: 'open', since: '2026-07-01' },
  checkedOn: '2026-08-25',
});
