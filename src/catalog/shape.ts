import type leafletWords from '../../locales/en/leaflets.json';
import type words from '../../locales/en/programs.json';
import type { ConditionId } from './conditions';
import type { ContactId } from './contacts';
import type { LeafletId } from './leaflets';
import type { Need } from './needs';
import type { Hours, Place, PlaceService, Reachable } from './places/shape';
import type { SourceId } from './sources';

/** A public service that somebody may use, or a right that everybody has. */
export interface Program {
  id: string;
  /** The official English name; shown beside our plain title and never translated. */
  officialName: string;
  /** `judged`: gets a verdict from the answers. `information`: shown to everyone in scope. */
  kind: 'judged' | 'information';
  /** The needs that bring the program into scope; `everyone`: always. */
  needs: readonly (Need | 'everyone')[];
  /** All must be met; one that is not met makes the program unlikely. */
  requires?: readonly ConditionId[];
  /** One that is not met caps the verdict at possible. Its questions are offered with the results, not asked. */
  prefers?: readonly ConditionId[];
  /** Requirements that are shown as text but never asked. */
  confirms?: readonly ConfirmId[];
  /** If met, the program is listed first and is in scope whatever the needs. */
  urgentWhen?: ConditionId;
  advice?: readonly Advice[];
  cost: KeyOfWords<'cost'>;
  /** Whether immigration status matters for the program. */
  papers: KeyOfWords<'papers'>;
  bring: readonly PaperId[];
  /** In the order in which to try them. */
  contacts: readonly ContactId[];
  /** What to know and to say, for the screen and for paper. */
  leaflet?: LeafletId;
  /** Services that are looked up for "near you". */
  places: readonly PlaceService[];
  /** Ids of programs to suggest when this one is unlikely. */
  instead: readonly string[];
  /** Legal or budget basis, cited in English. */
  law: readonly string[];
  /** Laws with an explanation each. */
  laws?: readonly { cite: string; words: LawId }[];
  sources: readonly SourceId[];
  status: { state: 'open' | 'unconfirmed' | 'paused' | 'seasonal' | 'ended'; since: string };
  /** Date of the newest evidence for these rules, YYYY-MM-DD; null if no source has a date. */
  checkedOn: string | null;
}

/** A sentence that is shown if its condition is met, or always if it has none. */
export type Advice = { words: AdviceId; when?: ConditionId } & (
  | { kind?: undefined }
  /** Expires quickly, so it has its own source and date; see `ageLimits.caution`. */
  | { kind: 'caution'; source: SourceId; checkedOn: string }
);

/** Ids are keys of the groups in `locales/<tag>/programs.json`. */
type KeyOfWords<Group extends keyof typeof words> = keyof (typeof words)[Group];
export type ConfirmId = KeyOfWords<'confirms'>;
export type PaperId = KeyOfWords<'bring'>;
export type AdviceId = KeyOfWords<'advice'>;
export type LawId = KeyOfWords<'laws'>;

/** Identity function that keeps the literal type of the id. */
export const program = <const P extends Program>(shape: P): P => shape;

/** A phone number or a web page. Only facts of high or medium confidence are listed. */
export interface Contact extends Reachable {
  /** An alternative number of the same office. */
  orPhone?: string;
  /** What to say in English when the city's line answers, which is one of the numbers. */
  say?: string;
  /** In the city's time; absent if no source gives hours. */
  hours?: Hours | 'always';
  /** `medium`: a single or an older source; the page then says that the number may have changed. */
  confidence: 'high' | 'medium';
  source: SourceId;
  /** Date of the newest evidence, YYYY-MM-DD; null if no source has a date. */
  checkedOn: string | null;
}

export type ContactOrPlace = Contact | Place;

export interface Source {
  title: string;
  url: string;
  /** Date of the source itself, YYYY-MM-DD, YYYY-MM or YYYY; null if it has none. */
  dated: string | null;
  kind: 'official' | 'provider' | 'legal aid' | 'news' | 'directory';
}

/** An organization that provides programs, for other directories; a line to call is none. */
export interface Provider {
  name: string;
  /** What kind of organization it is, in a sentence. */
  about: string;
  /** Its own page, never what somebody else says of it. Only where a source shows it. */
  url?: string;
  /** Contacts that are its own, where a program has several providers. */
  contacts?: readonly ContactId[];
  source: SourceId;
}

type KeyOfLeaflets<Group extends keyof typeof leafletWords> = keyof (typeof leafletWords)[Group];
export type PartId = KeyOfLeaflets<'parts'>;

/** One situation of a leaflet, in the order of reading. Ids are keys of the groups in `locales/<tag>/leaflets.json`. */
export interface LeafletPart {
  id: PartId;
  know?: readonly KeyOfLeaflets<'know'>[];
  /** To tick off by hand, on paper. */
  check?: readonly KeyOfLeaflets<'check'>[];
  /** To fill in by hand, on paper; nothing is ever typed. */
  fill?: readonly KeyOfLeaflets<'fill'>[];
  /** Sentences to say or to show; always with their English, for who hears or reads them. */
  say?: readonly KeyOfLeaflets<'say'>[];
}

/** What other sites and directories call the city and its state, in English. */
export interface City {
  name: string;
  /** As before "time", where hours are said to follow the city's clock. */
  shortName: string;
  /** As on an envelope: two letters. */
  state: string;
  /** The town as the post writes it, by the one that our addresses name, where they differ. */
  postTowns: Readonly<Record<string, string>>;
}
