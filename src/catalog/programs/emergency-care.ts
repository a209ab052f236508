import { program } from '../shape';

export const emergencyCare = program({
  id: 'emergency-care',
  officialName: 'Emergency room care (EMTALA) and Emergency Medicaid',
  kind: 'information',
  needs: ['doctor'],
  advice: [
    { words: 'countsAsEmergency' },
    { words: 'afterEmergency' },
    { words: 'greenCardCaution', kind: 'caution' },
  ],
  cost: 'askCost',
  papers: 'noMatter',
  bring: ['nothing'],
  contacts: ['911', 'hospitals-appointments', 'medicaid-helpline'],
  places: ['hospital'],
  instead: [],
  law: ['EMTALA, 42 U.S.C. 1395dd'],
  sources: ['healthAccess', 'heyNyc'],
  status: { state: 'open', since: '2026-07-01' },
  checkedOn: '2026-11-23',
});
