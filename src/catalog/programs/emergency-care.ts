import { cautions } from '../cautions';
import { program } from '../shape';

export const emergencyCare = program({
  id: 'emergency-care',
  officialName: 'Emergency room care (EMTALA) and Emergency Medicaid',
  kind: 'information',
  needs: ['doctor'],
  advice: [
    { words: 'countsAsEmergency' },
    { words: 'afterEmergency' },
    { words: 'dataWorry' },
    { words: 'askPublicCharge' },
    cautions.publicCharge,
  ],
  cost: 'askCost',
  papers: 'noMatter',
  bring: ['nothing'],
  contacts: ['911', 'hospitals-appointments', 'medicaid-helpline', 'health-advocates'],
  places: [],
  instead: [],
  law: ['EMTALA, 42 U.S.C. 1395dd'],
  sources: ['healthAccess', 'heyNyc', 'medicaidData'],
  status: { state: 'open', since: '2026-07-01' },
  checkedOn: '2026-08-11',
});
