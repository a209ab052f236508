import { program } from '../shape';

export const earlyIntervention = program({
  id: 'early-intervention',
  officialName:
    'Early Intervention; Committee on Preschool Special Education (CPSE); special education (NYC Public Schools)',
  kind: 'information',
  needs: ['children'],
  advice: [
    { words: 'babyHelp' },
    { words: 'preschoolHelp' },
    { words: 'schoolTest' },
    { words: 'insuranceBilled' },
    { words: 'schoolRight' },
  ],
  cost: 'free',
  papers: 'noMatter',
  bring: ['birthCertificate', 'childReports'],
  contacts: ['early-intervention', 'include-nyc', 'disability-rights'],
  places: [],
  instead: [],
  law: ['New York Public Health Law 2540 ff.; New York Education Law 4401, 4410', '20 U.S.C. 1400 ff.'],
  sources: ['earlyIntervention', 'moiaEducation', 'waypoint'],
  status: { state: 'open', since: '2026-07-01' },
  checkedOn: '2026-06-30',
});
