import { program } from '../shape';

export const dayLabor = program({
  id: 'day-labor',
  officialName: 'Day Laborer Workforce Initiative (DLWI)',
  kind: 'judged',
  needs: ['work'],
  requires: ['wantsDayWork'],
  prefers: ['atLeast18'],
  advice: [{ words: 'centersConfirm' }],
  cost: 'free',
  papers: 'notAsked',
  bring: ['nothing', 'employerFacts', 'messages'],
  contacts: ['catholic-charities', 'nice', '311'],
  places: ['dayLabor'],
  instead: ['unpaid-wages', 'sick-leave'],
  law: ['City Council initiative, fiscal year 2027 (SBS)'],
  sources: ['councilFunding', 'niceDayLabor', 'catholicDayLabor'],
  status: { state: 'open', since: '2026-07-01' },
  checkedOn: '2026-07-01',
});
