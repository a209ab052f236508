import { program } from '../shape';

export const publicSchool = program({
  id: 'public-school',
  officialName: 'NYC Public Schools: the right to attend until 21',
  kind: 'judged',
  needs: ['children', 'learn', 'childAlone'],
  requires: ['under21OrChild', 'livesInState', 'noDiplomaYet'],
  prefers: ['livesInCity'],
  cost: 'free',
  papers: 'notAsked',
  bring: ['ask'],
  contacts: ['311'],
  places: [],
  instead: ['district-79', 'english-classes'],
  law: ['New York Education Law: the right to attend from 5 to 21'],
  sources: ['moiaEducation'],
  status: { state: 'open', since: '2026-07-01' },
  checkedOn: null,
});
