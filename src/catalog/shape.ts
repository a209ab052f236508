import type words from '../../locales/en/programs.json';
import type { ConditionId } from './conditions';
import type { ContactId } from './contacts';
import type { LeafletId } from './leaflets';
import type { Need } from './needs';
import type { PlaceService } from './places/shape';
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
