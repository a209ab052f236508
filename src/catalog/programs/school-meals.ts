import { program } from '../shape';

export const schoolMeals = program({
  id: 'school-meals',
  officialName: 'NYC Public Schools: free school meals',
  kind: 'judged',
  needs: ['food', 'children'],
  requires: ['childInPublicSchool'],
  cost: 'free',
  papers: 'notAsked',
  bring: ['nothing'],
  contacts: ['311'],
  places: [],
  instead: ['free-food'],
  law: ['42 U.S.C. 1758'],
  sources: ['schoolMeals'],
  status: { state: 'open', since: '2026-07-01' },
  checkedOn: null,
});
