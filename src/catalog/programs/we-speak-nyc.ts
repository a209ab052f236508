import { program } from '../shape';

export const weSpeakNyc = program({
  id: 'we-speak-nyc',
  officialName: 'We Speak NYC / English Learning and Support Centers',
  kind: 'judged',
  needs: ['learn'],
  requires: ['wantsEnglish', 'atLeast18'],
  advice: [{ words: 'centersConfirm' }],
  cost: 'free',
  papers: 'noMatter',
  bring: ['nothing'],
  contacts: ['adult-education-311'],
  places: [],
  instead: ['english-classes'],
  law: [],
  sources: ['englishCenters', 'moiaEducation', 'waypoint'],
  status: { state: 'unconfirmed', since: '2025-05-27' },
  checkedOn: '2026-08-25',
});
