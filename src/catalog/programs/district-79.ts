import { program } from '../shape';

export const district79 = program({
  id: 'district-79',
  officialName: 'District 79 Adult Education (NYC Public Schools)',
  kind: 'judged',
  needs: ['learn'],
  requires: ['atLeast21', 'livesInCity', 'noDiploma'],
  advice: [{ words: 'foreignDiploma' }, { words: 'classWaitlist' }],
  cost: 'free',
  papers: 'noMatter',
  bring: ['nothing'],
  contacts: ['district79-hub', 'adult-education-311'],
  places: ['district79'],
  instead: ['english-classes', 'public-school'],
  law: [],
  sources: ['district79Hub', 'district79Open', 'moiaEducation'],
  status: { state: 'open', since: '2026-07-01' },
  checkedOn: '2026-03-02',
});
