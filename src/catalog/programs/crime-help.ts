import { program } from '../shape';

export const crimeHelp = program({
  id: 'crime-help',
  officialName:
    'Safe Horizon, Family Justice Centers, NYS Office of Victim Services, and NYC Commission on Human Rights',
  kind: 'information',
  needs: ['harm'],
  advice: [
    { words: 'longAgo' },
    { words: 'leaveSafely' },
    { words: 'forcedWork' },
    { words: 'noPoliceReport' },
    { words: 'victimLawyer' },
    { words: 'noUnfair' },
    { words: 'timeLimits' },
  ],
  cost: 'free',
  papers: 'noMatter',
  bring: ['nothing'],
  contacts: [
    'domestic-violence-hotline',
    'safe-horizon',
    'trafficking',
    'victim-services',
    'human-rights',
    'womankind',
    'vip',
    '911',
  ],
  places: [],
  instead: [],
  law: ['New York Executive Law article 22; Fair Access to Victim Compensation Act', 'NYC Admin Code 8-107'],
  sources: ['waypoint', 'fairAccess', 'cchrGuidance'],
  status: { state: 'open', since: '2026-07-01' },
  checkedOn: '2026-08-25',
});
