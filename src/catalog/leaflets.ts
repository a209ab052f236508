import type { LeafletPart } from './shape';

/** Leaflets by id. A program names its own, and its sources and its date are those of the leaflet. */
export const leaflets = {
  rights: [
    {
      id: 'anywhere',
      know: ['silent', 'noAnswer', 'noSign', 'noLie', 'mayNotObey'],
      say: ['lawyer'],
    },
    {
      id: 'door',
      know: ['closedDoor', 'judge', 'notIce', 'danger', 'inside'],
      say: ['warrant', 'noEntry'],
    },
    { id: 'street', know: ['free', 'search'], say: ['mayGo', 'noSearch'] },
    { id: 'work', know: ['workOpen', 'workClosed', 'workSilent'], say: ['mayGo', 'lawyer'] },
    { id: 'courthouse', know: ['stateCourt', 'otherCourt', 'keepDate'] },
    { id: 'bus', know: ['busAnswer', 'busBag'], say: ['mayGo', 'noSearch'] },
    { id: 'held', know: ['heldLawyer', 'heldInterpreter', 'heldNeeds'], say: ['noSign'] },
  ],
  familyPlan: [
    {
      id: 'children',
      know: ['planTalk', 'planSchool', 'byHand'],
      fill: ['carer', 'second', 'school', 'doctor', 'health'],
    },
    {
      id: 'guardian',
      know: ['guardianForm', 'guardianTime', 'guardianParent', 'guardianPapers', 'guardianLawyer'],
    },
    {
      id: 'gather',
      know: ['onePlace'],
      check: ['birth', 'passports', 'school', 'immigration', 'court', 'guardian'],
    },
    { id: 'numbers', know: ['byHeart'], fill: ['carer', 'family', 'lawyer'] },
  ],
  interpreter: [
    {
      id: 'cityOffice',
      know: ['cityInterpreter', 'cityComplain', 'notShops'],
      say: ['interpreter', 'complain'],
    },
    { id: 'stateCourt', know: ['courtInterpreter'], say: ['interpreter'] },
    { id: 'hospital', know: ['hospitalInterpreter', 'noChild'], say: ['interpreter'] },
  ],
} as const satisfies Record<string, readonly LeafletPart[]>;

export type LeafletId = keyof typeof leaflets;

export const leaflet = (id: LeafletId): readonly LeafletPart[] => leaflets[id];
