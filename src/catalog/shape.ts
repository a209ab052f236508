import type words from '../../locales/en/programs.json';
import type { ConditionId } from './conditions';
import type { ContactId } from './contacts';
import type { PlaceService } from './places/shape';
import type { Need } from './questions';
import type { SourceId } from './sources';

/** A service of the City, the Council or the State that somebody may use, or a right everybody has. */
export interface Program {
  id: string;
  /** The name that the office itself uses, in English; shown beside our plain title and never translated. */
  officialName: string;
  /** `judged` gets a verdict from the answers; `information` is shown to everyone with such a need. */
  kind: 'judged' | 'information';
  /** The needs this program answers; `everyone` is shown whatever the need. */
  needs: readonly (Need | 'everyone')[];
  /** All must hold. A "no" makes the program unlikely. */
  requires?: readonly ConditionId[];
  /** A "no" lowers the verdict to possible. Never asked of everybody; the result offers the question. */
  prefers?: readonly ConditionId[];
  /** What only the person or the office can confirm; said in words, never asked. */
  confirms?: readonly ConfirmId[];
  /** When met, the program stands first, and is in scope whatever the person came for. */
  urgentWhen?: ConditionId;
  advice?: readonly Advice[];
  cost: KeyOfWords<'cost'>;
  /** Whether immigration papers decide anything here. */
  papers: KeyOfWords<'papers'>;
  bring: readonly PaperId[];
  /** In the order in which to try them. Phones of medium confidence carry "call first" in `contacts`. */
  contacts: readonly ContactId[];
  /** Kinds of place that serve this program, for "near you". */
  places: readonly PlaceService[];
  /** Where to look instead when this one is unlikely. */
  instead: readonly string[];
  /** Law or budget behind it, cited in English. */
  law: readonly string[];
  /** Laws that are explained one by one in words. */
  laws?: readonly { cite: string; words: LawId }[];
  sources: readonly SourceId[];
  status: { state: 'open' | 'unconfirmed' | 'paused' | 'seasonal' | 'ended'; since: string };
  /** The day of the newest evidence for these rules, YYYY-MM-DD; null where no source shows a day. */
  checkedOn: string | null;
}

/** A sentence that is added when its condition is met; without a condition it always stands. */
export type Advice = { words: AdviceId; when?: ConditionId } & (
  | { kind?: undefined }
  /** Has a short life, and a day and a source of its own: its evidence must be looked up again within 60 days. */
  | { kind: 'caution'; source: SourceId; checkedOn: string }
);

/** What has words has an id: their key in the words of the programs. */
type KeyOfWords<Group extends keyof typeof words> = keyof (typeof words)[Group];
export type ConfirmId = KeyOfWords<'confirms'>;
export type PaperId = KeyOfWords<'bring'>;
export type AdviceId = KeyOfWords<'advice'>;
export type LawId = KeyOfWords<'laws'>;

/** Keeps the id's literal type, so that a list of programs knows its ids. */
export const program = <const P extends Program>(shape: P): P => shape;
