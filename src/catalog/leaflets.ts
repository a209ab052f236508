import type words from '../../locales/en/leaflets.json';

type KeyOfWords<Group extends keyof typeof words> = keyof (typeof words)[Group];
export type PartId = KeyOfWords<'parts'>;

/** One situation of a leaflet, in the order of reading. Ids are keys of the groups in `locales/<tag>/leaflets.json`. */
export interface LeafletPart {
  id: PartId;
  know?: readonly KeyOfWords<'know'>[];
  /** To tick off by hand, on paper. */
  check?: readonly KeyOfWords<'check'>[];
  /** To fill in by hand, on paper; nothing is ever typed. */
  fill?: readonly KeyOfWords<'fill'>[];
  /** Sentences to say or to show; always with their English, for who hears or reads them. */
  say?: readonly KeyOfWords<'say'>[];
}

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
} as const satisfies Record<string, readonly LeafletPart[]>;

export type LeafletId = keyof typeof leaflets;

export const leaflet = (id: LeafletId): readonly LeafletPart[] => leaflets[id];
