import { program } from '../shape';

export const familyPlan = program({
  id: 'family-plan',
  officialName: 'Family preparedness plan and standby guardian',
  kind: 'information',
  needs: ['rights', 'lawyer'],
  cost: 'free',
  papers: 'noMatter',
  bring: [],
  contacts: ['moia-hotline', 'nylag', 'legal-services-nyc'],
  leaflet: 'familyPlan',
  places: [],
  instead: [],
  law: ["New York Surrogate's Court Procedure Act 1726"],
  sources: ['standbyGuardian', 'caregivers', 'familyPlanning', 'standbyPlanning', 'waypoint'],
  status: { state: 'open', since: '2026-07-01' },
  checkedOn: '2025-12-05',
});
