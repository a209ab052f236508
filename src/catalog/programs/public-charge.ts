import { cautions } from '../cautions';
import { program } from '../shape';

export const publicCharge = program({
  id: 'public-charge',
  officialName: 'Public charge: legal advice on benefits',
  kind: 'information',
  needs: ['food', 'doctor'],
  advice: [
    { words: 'threeQuestions' },
    { words: 'notSameForAll' },
    { words: 'askBeforeStopping' },
    { words: 'dataWorry' },
    { words: 'askPublicCharge' },
    cautions.publicCharge,
  ],
  cost: 'free',
  papers: 'lawyerDecides',
  bring: ['benefitList', 'immigrationPapers'],
  contacts: ['moia-hotline', 'new-americans-hotline', 'legal-services-nyc', 'health-advocates'],
  places: [],
  instead: [],
  law: ['8 U.S.C. 1182(a)(4); 8 CFR part 212'],
  sources: ['publicChargeRule', 'changeTracker', 'heyNyc', 'medicaidData', 'waypoint'],
  status: { state: 'open', since: '2026-07-01' },
  checkedOn: '2026-09-01',
});
